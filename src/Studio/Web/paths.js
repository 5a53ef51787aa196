// Paths of facts as the program writes them: members[3].votes.htxs.

// members[3].votes.htxs → members[].votes.htxs
export const shapeOf = path => path.replaceAll(/\[\d+\]/g, "[]");

// members[3].name → members[3] → members → nothing: always shorter, whatever the path looks like.
export const above = path => path.slice(0, Math.max(0, path.lastIndexOf("."), path.lastIndexOf("[")));

// The same place, or one inside of it.
export const isBelow = (path, above) => path === above || (path.startsWith(above) && (path[above.length] === "." || path[above.length] === "["));
