#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""./palier bench window [POSTS] [--agencies N] [--turns N] [--tolerance T]: how long a person waits in the window, on a display of its own.

The study of read.py, with a million posts unless told otherwise, and one of 20,000 invented agencies on six platforms. Each turn is a fresh workbench
of 1440 by 900; one warm turn and N (three) that count, medians. A step is over when no job of Palier runs and the window answers at once; "silent" is the
longest time in which it answered nothing. Ends with 1 where a step takes more than T (1.25) times what is wanted of it.
"""
import argparse, glob, os, shutil, statistics, subprocess, sys, tempfile, time

from posts import ROOT, WORK, run
from read import MILLION, study

HERE = os.path.dirname(os.path.abspath(__file__))
BUNDLES = "org.eclipse.ui,org.eclipse.core.runtime,org.palier.model,org.palier.ground,org.palier.study,org.palier.ui"
# Milliseconds, by the first words of a step; of other steps nothing is wanted but that the window is not silent for longer than a third of a second.
WANTED = {"start": 3000, "home of a study, opened": 1000, "home, shown again": 1000, "explore, a change": 500, "pyramid": 300, "scroll": 33}
SILENT = 300


def asked():
    parser = argparse.ArgumentParser(prog="palier bench window", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("product", help=argparse.SUPPRESS)
    parser.add_argument("posts", nargs="?", type=int, default=MILLION)
    parser.add_argument("--agencies", type=int, default=20_000)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--tolerance", type=float, default=1.25)
    return parser.parse_args()


def census(palier, agencies):
    """Made once for a number of agencies; one that was broken off has another name."""
    whole = os.path.join(WORK, f"agencies-{agencies}")
    if not os.path.exists(whole):
        base, part = whole + ".base", whole + ".part"
        for left in (base, part):
            shutil.rmtree(left, ignore_errors=True)
        run([palier, "run", "new", base])
        run([os.path.join(os.environ["JAVA_HOME"], "bin", "java"), os.path.join(HERE, "BigStudy.java"), base, str(agencies), part])
        shutil.rmtree(base)
        os.rename(part, whole)
    return whole


def with_bench(product, place):
    """A copy of the product with what does the steps as one more plug-in."""
    java, home, classes = os.path.join(os.environ["JAVA_HOME"], "bin"), os.path.join(place, "product"), os.path.join(place, "classes")
    shutil.copytree(product, home, symlinks=True)
    subprocess.run([os.path.join(java, "javac"), "-nowarn", "--release", "21", "-d", classes, "-cp", ":".join(glob.glob(home + "/plugins/*.jar")),
                    *glob.glob(os.path.join(HERE, "window", "*.java"))], check=True)
    with open(os.path.join(classes, "plugin.xml"), "w", encoding="utf-8") as out:
        out.write('<plugin><extension point="org.eclipse.ui.startup"><startup class="bench.window.WindowBench"/></extension></plugin>\n')
    manifest = os.path.join(place, "manifest")
    with open(manifest, "w", encoding="utf-8") as out:
        out.write("Bundle-ManifestVersion: 2\nBundle-SymbolicName: bench.window;singleton:=true\nBundle-Version: 1.0.0\n"
                  "Bundle-Activator: bench.window.StartClock\nImport-Package: org.osgi.framework,org.osgi.service.event\n"
                  f"Require-Bundle: {BUNDLES}\n")
    subprocess.run([os.path.join(java, "jar"), "cfm", os.path.join(home, "plugins", "bench.window_1.0.0.jar"), manifest, "-C", classes, "."], check=True)
    # As one that is installed: what lies in dropins is looked through at each start, and would be timed with it.
    with open(glob.glob(home + "/configuration/*/bundles.info")[0], "a", encoding="utf-8") as listed:
        listed.write("bench.window,1.0.0,plugins/bench.window_1.0.0.jar,4,true\n")
    return home


def turn(home, place, number, posts, agencies):
    out = os.path.join(place, f"turn-{number}")
    options = f"-Dbench.begun={time.time_ns() // 1_000_000} -Dbench.posts={posts} -Dbench.agencies={agencies} -Dbench.out={out}"
    subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", os.path.join(home, "palier"), "--data", os.path.join(place, "workspace")],
                   env={**os.environ, "PALIER_JAVA_OPTIONS": options}, stdout=subprocess.DEVNULL, timeout=900, check=False)
    if not os.path.exists(out):
        sys.exit("the workbench ended before its steps were done")
    with open(out, encoding="utf-8") as lines:
        steps = [line.rstrip("\n").split("\t") for line in lines]
    failed = [it for it in steps if it[0] == "failed"]
    if failed:
        sys.exit(f"a step failed: {failed[0][1:]}")
    return [it for it in steps if it[0] != "jobs"]


def main():
    ask = asked()
    os.makedirs(WORK, exist_ok=True)
    palier = os.path.join(ask.product, "palier")
    posts, agencies = study(palier, ask.posts), census(palier, ask.agencies)
    measured = {}
    with tempfile.TemporaryDirectory() as place:
        home = with_bench(ask.product, place)
        for number in range(1 + ask.turns):
            for what, took, silent in turn(home, place, number, posts, agencies):
                if number:
                    measured.setdefault(what, []).append((float(took), float(silent)))
    print(f"{ask.posts:,} posts, {ask.agencies:,} agencies; medians of {ask.turns} workbenches after a warm one; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print("| step | ms | wanted | silent ms |\n|---|---|---|---|")
    late = []
    for what, runs in measured.items():
        took, silent = (statistics.median(it[k] for it in runs) for k in range(2))
        wanted = next((most for begins, most in WANTED.items() if what.startswith(begins)), None)
        print(f"| {what} | {took:.0f} | {'' if wanted is None else f'at most {wanted}'} | {silent:.0f} |")
        if wanted is not None and took > wanted * ask.tolerance or not what.startswith("scroll") and silent > SILENT * ask.tolerance:
            late.append(what)
    if late:
        sys.exit(f"over {ask.tolerance} times what is wanted: {', '.join(late)}")


if __name__ == "__main__":
    main()
