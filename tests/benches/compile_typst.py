"""How long Typst takes: `compile_typst.py MARKUP FONTS MARK RUNS` prints the median of compiling the markup changed a little each
time, in one compiler that keeps what it can, and of compiling it cold, in
milliseconds, and the bytes; the PDF lies beside the markup afterwards."""

import statistics
import sys
import time

import typst

file, fonts, mark, runs = sys.argv[1:5]
source = open(file, encoding="utf-8").read()


def compiler():
    return typst.Compiler(font_paths=[fonts], ignore_system_fonts=True)


def timed(with_it, text):
    start = time.perf_counter()
    pdf = with_it.compile(text.encode(), format="pdf")
    return (time.perf_counter() - start) * 1000, pdf


kept = compiler()
timed(kept, source)
changed = [timed(kept, source.replace(mark, f"{run}"))[0] for run in range(int(runs))]
cold = []
for run in range(5):
    fresh = compiler()
    took, pdf = timed(fresh, source.replace(mark, f"cold {run}"))
    cold.append(took)
print(statistics.median(changed), statistics.median(cold), len(pdf))
open(file + ".pdf", "wb").write(pdf)
