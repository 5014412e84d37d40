#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""Lists that name bundles: feature, jars, README's picture and table, tests over manifests, docs, launches, mutation rooms, templates, examples."""
import re,os,glob
ROOMS=['ground','matching','study','numbers','codebook','intake','pictures','register','checks','analysis']
def edit(p,*pairs,must=True):
    s=open(p,encoding='utf-8').read(); o=s
    for a,b in pairs:
        if callable(a): s=a(s); continue
        n=re.sub(a,b,s,flags=re.M)
        if n==s and must: print('NOT FOUND in',p,':',a[:90])
        s=n
    if s!=o: open(p,'w',encoding='utf-8').write(s)
plug=lambda r:f'\t<plugin id="org.palier.{r}" version="0.0.0"/>\n'
if 'org.palier.matching' not in open('features/org.palier/feature.xml').read(): edit('features/org.palier/feature.xml',(r'\t<plugin id="org\.palier\.(core|ground)" version="0\.0\.0"/>\n',''.join(plug(r) for r in ROOMS)))
if 'ground matching' not in open('palier').read(): edit('palier',(r'statistics model corpus (core|ground) ','statistics model corpus '+' '.join(ROOMS)+' '),(r'such as core, ui\.tests','such as numbers, ui.tests'))
# source bundles of the API in the p2 repository
s=open('releng/org.palier.product/category.xml').read()
l=re.search(r'^.*org\.palier\.(core|ground)\.source.*\n',s,re.M).group(0) if 'numbers.source' not in s else ''
api=['ground','study','numbers','codebook','intake','pictures','checks']
s=s if not l else s.replace(l,''.join(re.sub(r'org\.palier\.(core|ground)\.source',f'org.palier.{r}.source',l) for r in api)); open('releng/org.palier.product/category.xml','w').write(s)
os.rename('releng/launch/tests-core.launch','releng/launch/tests-numbers.launch') if os.path.exists('releng/launch/tests-core.launch') else None
edit('releng/launch/tests-numbers.launch',(r'org\.palier\.(core|ground)','org.palier.numbers'))
for p in ['releng/launch/README.md','docs/building.md','CONTRIBUTING.md','README.md','docs/commands.md']:
    s=open(p,encoding='utf-8').read(); o=s
    s=s.replace('tests-core','tests-numbers').replace('./palier test core','./palier test numbers').replace('bundles/org.palier.ground -am','bundles/org.palier.numbers -am')
    s=s.replace('`statistics`, `model`, `corpus`, `core`, `scenario`','`statistics`, `model`, `corpus`, the rooms from `ground` to `analysis`, `scenario`')
    s=s.replace('e.g. `core`, `ui.tests`','e.g. `numbers`, `ui.tests`').replace('Plain tests of `core` run three classes','Plain tests of `intake` run three classes')
    if s!=o: open(p,'w',encoding='utf-8').write(s)
edit('releng/mutation.sh',(r'^maturity   core  ','maturity   numbers'),must=True)
# tests over manifests
G='bundles/org.palier.ground/test/org/palier/ground/'
q=', '.join(f'"{r}"' for r in ROOMS)
edit(G+'LayeringTest.java',(r'"statistics", "core", "scenario"','"statistics", '+q+', "scenario"'),(r'containsKeys\("app", "core", "statistics"\)','containsKeys("app", "numbers", "statistics")'),(r'containsKeys\("model", "core"\)','containsKeys("model", "ground")'),(r'Set\.of\("ui\.testing", ','Set.of("fixtures", "ui.testing", '),(r'doesNotContain\("org\.palier\.ui\.testing"\)','doesNotContain("org.palier.ui.testing", "org.palier.fixtures")'))
edit(G+'PackagesTest.java',(r'\{ "core", ','{ '+q+', '))
# one line stays below 160
s=open(G+'PackagesTest.java').read(); s=re.sub(r'@ValueSource\(strings = \{ ((?:"[\w.]+"[, ]*)+)\}\)',lambda m:wrap(m.group(1)),s) if False else s
def wraplist(s):
    def f(m):
        items=re.findall(r'"[\w.]+"',m.group(2)); lines=[];cur=''
        for it in items:
            if len(cur)+len(it)>110: lines.append(cur); cur=''
            cur+=(', ' if cur else '')+it
        lines.append(cur)
        return m.group(1)+(',\n\t\t\t'.join(lines))+m.group(3)
    return re.sub(r'(@ValueSource\(strings = \{ )((?:\s*"[\w.]+",?\s*)+?)( \}\))',f,s)
s=wraplist(s); open(G+'PackagesTest.java','w').write(s)
s=open(G+'LayeringTest.java').read()
def f2(m):
    items=re.findall(r'"[\w.]+"',m.group(2)); lines=[];cur=''
    for it in items:
        if len(cur)+len(it)>110: lines.append(cur); cur=''
        cur+=(', ' if cur else '')+it
    lines.append(cur)
    return m.group(1)+',\n\t\t\t'.join(lines)+m.group(3)
s=re.sub(r'(PLAIN = Set\.of\()((?:\s*"[\w.]+",?\s*)+)(\))',f2,s); open(G+'LayeringTest.java','w').write(s)
# README: floors and table
FL='''analysis                                                             # all of it, with the parts at hand
pictures  register  checks                                           # pyramids and charts | the grid, agencies made one | what is doubtful
intake                                                               # files, and what they may bring in
codebook                                                             # theories and classifiers
numbers                                                              # what is counted
study                                                                # what is done to a study
matching                                                             # one body once
ground                                                               # words, tables, options; plain Java 21 from reports down: no OSGi, no UI
'''
DUTY={'ground':'What every room stands on: words in two languages, tables of numbers, options of parts, progress, faults and what keeps parts of others in bounds.',
'matching':'One body once: names in normal form, how alike they are and why, proposals.',
'study':'What is done to a study: edits that can be undone, runs with their manifests and locks, what held when, whose account it is, what exporters implement.',
'numbers':'What is counted: `StudyView` and what hangs on it, questions to the posts, indicators, maturity, cases.',
'codebook':'By what posts are coded: theories and their versions, changes of the codebook, the contract of classifiers and their runs.',
'intake':'What comes in: the contract of importers, census and posts as runs, changes of a newer list; persons in posts, at the door, at the gate and erased.',
'pictures':'Pyramids, matrices and charts as records, before anybody paints them.',
'register':'The census as a table that a person edits; agencies made one or kept two.',
'checks':'What is wrong or doubtful in a study, and how it is mended.',
'analysis':'All of it with the parts at hand: the one object that a script begins with.'}
def req(b):
    m=open(f'bundles/org.palier.{b}/META-INF/MANIFEST.MF').read().replace('\n ','')
    r=re.search(r'^Require-Bundle: (.*)$',m,re.M)
    if not r: return '–'
    xs=[x.split(';')[0].strip() for x in re.sub(r'"[^"]*"','',r.group(1)).split(',')]
    xs=[x[len('org.palier.'):] for x in xs if x.startswith('org.palier.')]
    return ', '.join(xs) or '–'
s=open('README.md',encoding='utf-8').read()
s=re.sub(r'^core  +#.*\n',lambda m:FL,s,flags=re.M)
open('README.md','w',encoding='utf-8').write(s)
s=open('docs/architecture.md',encoding='utf-8').read()
rows=[];done=False
for line in s.split('\n'):
    m=re.match(r'^\| ([a-z.]+\*?) \| ([^|]*) \| (.*)$',line)
    if m and m.group(1)=='core':
        for r in ROOMS: rows.append(f'| {r} | {req(r)} | {DUTY[r]} |')
        continue
    if m and os.path.exists(f'bundles/org.palier.{m.group(1)}/META-INF/MANIFEST.MF'):
        line=f'| {m.group(1)} | {req(m.group(1))} | {m.group(3)}'
        rows.append(line)
        if m.group(1)=='ui.testing': rows.append(f'| fixtures | {req("fixtures")} | Small studies and posts that plain tests of several rooms share; no part of the product. |')
        continue
    rows.append(line)
open('docs/architecture.md','w',encoding='utf-8').write('\n'.join(rows))
# architecture: the table of rooms
s=open('docs/architecture.md',encoding='utf-8').read()
NEW={'ground':'`text` words in two languages · `table` what indicators give · `options` what parts let one choose · `isolation` a Java of its own for a part · `migration` what ids have become · its own package: progress, faults, what keeps parts of others in bounds',
'study':'`attribution` whose account it is · `edit` changes that can be undone · `history` what holds when · `assumptions` · `runs` what is done to a study · `export` what exporters implement',
'numbers':'`queries` what is asked of the posts beside the counts · `view` what a study holds, as columns · `cases` `indicators` `maturity` what is counted',
'codebook':'`theory` packs, their versions, merges and splits · `classify` the contract of classifiers, and their runs',
'intake':'`privacy` persons in posts: the door of imports, the gate of what leaves, erasure · `imports` the contract of importers, and their runs',
'register':'`grid` the table of the census before anybody paints it · `duplicates` agencies made one or kept two'}
s=re.sub(r'^\| core \| .*\|\n',lambda m:''.join(f'| {k} | {v} |\n' for k,v in NEW.items()),s,flags=re.M)
s=s.replace('From `core` down everything is plain Java 21','From `reports` down everything is plain Java 21').replace('nothing in `core.runs` changes','nothing in `study.runs` changes')
open('docs/architecture.md','w',encoding='utf-8').write(s)

for p in ("bundles/org.palier.headless/src/org/palier/headless/plugins/NewPluginCommand.java","bundles/org.palier.headless.tests/src/org/palier/headless/NewPluginTest.java"):
    s=open(p).read(); s2=s.replace("org.palier.core_","org.palier.ground_")
    if s2!=s: open(p,"w").write(s2)

