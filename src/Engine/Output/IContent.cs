namespace Reports.Engine.Output;

/// <summary>A value that is more than text where its encoder knows it, and its <see cref="object.ToString"/> elsewhere: a picture, a link.</summary>
interface IContent;
