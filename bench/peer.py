# Makes documents with docxtpl: python3 peer.py TEMPLATE DATA OUT|SECONDS, as peer.js does with others.
# As its documentation shows it: one template object, rendered again and again.
import io, json, sys, time
from docxtpl import DocxTemplate
import jinja2
_, template, data, target = sys.argv
records = json.load(open(data, encoding="utf8"))
records = records if isinstance(records, list) else [records]
document, environment = DocxTemplate(template), jinja2.Environment(autoescape=True)
def make(turn):
    file = io.BytesIO()
    document.render(records[turn % len(records)], environment, autoescape=True)
    document.save(file)
    return file.getvalue()
def spend(seconds):
    turns, wall, cpu = 0, time.perf_counter(), time.process_time()
    while turns == 0 or time.process_time() - cpu < seconds:
        size = len(make(turns)); turns += 1
    return (time.process_time() - cpu) / turns * 1e3, (time.perf_counter() - wall) / turns * 1e3, size
if target.replace(".", "").isdigit():
    spend(float(target)); print("%.4f\t%.4f\t%d" % spend(float(target)))
else:
    open(target, "wb").write(make(0))
