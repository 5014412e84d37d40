#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""Turns core over into rooms. Run at the root of a clean clone."""
import os,re,subprocess,sys,json
HERE=os.path.dirname(os.path.abspath(__file__))
def sh(*a): subprocess.check_call(a)
PK={ # old package (below org.palier.core) -> (room, new package)
'':('ground','org.palier.ground'),'text':('ground','org.palier.ground.text'),'table':('ground','org.palier.ground.table'),'options':('ground','org.palier.ground.options'),'isolation':('ground','org.palier.ground.isolation'),'migration':('ground','org.palier.ground.migration'),'words':('ground','org.palier.ground.words'),
'frame':('matching','org.palier.matching'),
'edit':('study','org.palier.study.edit'),'history':('study','org.palier.study.history'),'runs':('study','org.palier.study.runs'),'attribution':('study','org.palier.study.attribution'),'assumptions':('study','org.palier.study.assumptions'),'export':('study','org.palier.study.export'),
'census':('numbers','org.palier.numbers.view'),'queries':('numbers','org.palier.numbers.queries'),'indicators':('numbers','org.palier.numbers.indicators'),'maturity':('numbers','org.palier.numbers.maturity'),'cases':('numbers','org.palier.numbers.cases'),
'theory':('codebook','org.palier.codebook.theory'),'classify':('codebook','org.palier.codebook.classify'),
'imports':('intake','org.palier.intake.imports'),'privacy':('intake','org.palier.intake.privacy'),
'layout':('pictures','org.palier.pictures'),
'grid':('register','org.palier.register.grid'),'duplicates':('register','org.palier.register.duplicates'),
'validation':('checks','org.palier.checks'),
'analysis':('analysis','org.palier.analysis'),
'claims':('numbers','org.palier.numbers.claims'),
}
# classes that leave their package: (old package, class) -> (room, package)
CL={}
for k,v in json.load(open(os.path.join(HERE,'tests.json'))).items():
    p,c=k.split('/'); CL[(p,c)]=tuple(v)
CORE='bundles/org.palier.core'
known=set(PK)
for d,ds,fs in os.walk(CORE+'/src/org/palier/core'):
    p=os.path.relpath(d,CORE+'/src/org/palier/core'); p='' if p=='.' else p.replace('/','.')
    if fs and p not in known: sys.exit('unknown package '+p)
# classes by old package, for same-package references that need an import afterwards
where={}
for side in('src','test'):
    for d,ds,fs in os.walk(f'{CORE}/{side}/org/palier/core'):
        p=os.path.relpath(d,f'{CORE}/{side}/org/palier/core'); p='' if p=='.' else p.replace('/','.')
        for f in fs:
            if f.endswith('.java'): where.setdefault((p,f[:-5]),side)
def newpkg(p,c): return CL.get((p,c),PK[p])[1]
def room(p,c): return CL.get((p,c),PK[p])[0]
# 1. move
for side in('src','test'):
    base=f'{CORE}/{side}/org/palier/core'
    for d,ds,fs in list(os.walk(base)):
        p=os.path.relpath(d,base); p='' if p=='.' else p.replace('/','.')
        for f in fs:
            c=f[:-5] if f.endswith('.java') else f
            t=CL.get((p,c)) or PK[p]
            sd='src' if t[0]=='fixtures' else side
            dest=f'bundles/org.palier.{t[0]}/{sd}/{t[1].replace(".","/")}'
            os.makedirs(dest,exist_ok=True)
            sh('git','mv',os.path.join(d,f),os.path.join(dest,f))
# package lines of classes that leave their package; what tests of several rooms share is public
for (p,c),(r,n) in CL.items():
    side=where.get((p,c))
    if not side: continue
    f=f'bundles/org.palier.{r}/{"src" if r=="fixtures" else side}/{n.replace(".","/")}/{c}.java'
    s=open(f,encoding='utf-8').read()
    s=re.sub(r'^package [\w.]+;',f'package {n};',s,1,flags=re.M)
    if r=='fixtures':
        s=re.sub(r'^(final class|class|record|interface|enum) ',r'public \1 ',s,flags=re.M)
        s=re.sub(r'^\tstatic (?!\{)',r'\tpublic static ',s,flags=re.M)
    open(f,'w',encoding='utf-8').write(s)
q='bundles/org.palier.numbers/src/org/palier/numbers/view/package-info.java'
t=open(q).read(); t2=re.sub(r'The census as indicators read it: .*? them\.\n',"What a study holds, as indicators read it: {@link org.palier.core.census.StudyView} is an immutable snapshot in\n * columns.\n",t,flags=re.S)
if t2==t: print('package-info of numbers.view not as expected')
open(q,'w').write(t2)
# 2. rewrite text
names=sorted([p for p in PK if p],key=len,reverse=True)
pat=re.compile(r'org\.palier\.core(?:\.('+'|'.join(names)+r'))?(?:\.([A-Z]\w*))?(?![\w])')
ppat=re.compile(r'(bundles/org\.palier\.core/(?:src|test)/)?org/palier/core(?:/('+'|'.join(names)+r'))?(?:/([A-Z]\w*))?(?![\w])')
def sub(m):
    p,c=m.group(1) or '',m.group(2)
    if c: return newpkg(p,c)+'.'+c
    return PK[p][1]
def psub(m):
    b,p,c=m.group(1),m.group(2) or '',m.group(3)
    n=(newpkg(p,c) if c else PK[p][1]).replace('.','/'); r=room(p,c) if c else PK[p][0]
    pre=''
    if b: pre=b.replace('org.palier.core','org.palier.'+r)
    return pre+n+('/'+c if c else '')
skip={'.git','target','build'}
TEXT=('.java','.MF','.xml','.exsd','.md','.properties','.html','.sh','.launch','.jsh','.csv','.txt','.project','.product','.yml','.ftl','.py','')
for d,ds,fs in os.walk('.'):
    ds[:]=[x for x in ds if x not in skip]
    if d.startswith('./releng/rooms'): continue
    for f in fs:
        path=os.path.join(d,f)
        if os.path.islink(path) or not (os.path.splitext(f)[1] in TEXT or f in('palier','run')): continue
        if path.startswith('./CHANGELOG') : continue
        try: s=open(path,encoding='utf-8').read()
        except UnicodeDecodeError: continue
        if 'palier.core' not in s and 'palier/core' not in s: continue
        o=s
        s=ppat.sub(psub,s); s=pat.sub(sub,s)
        if s!=o: open(path,'w',encoding='utf-8').write(s)
# 3. imports for classes that used to be in one package
byold={}
for (p,c),side in where.items(): byold.setdefault(p,[]).append(c)
changedp={p for (p,c) in CL}
for p in changedp:
    for c in byold[p]:
        if c=='package-info': continue
        f=f'bundles/org.palier.{room(p,c)}/{"src" if room(p,c)=="fixtures" else where[(p,c)]}/{newpkg(p,c).replace(".","/")}/{c}.java'
        s=open(f).read(); body=re.sub(r'^(package|import) .*$','',s,flags=re.M)
        need=[q for q in byold[p] if q!=c and not (where[(p,c)]=='src' and where[(p,q)]=='test') and newpkg(p,q)!=newpkg(p,c) and re.search(r'\b'+q+r'\b',body)]
        for q in need:
            imp=f'import {newpkg(p,q)}.{q};'
            if imp not in s: s=re.sub(r'^(package .*;\n)',lambda m:m.group(1)+'\n'+imp,s,1,flags=re.M) if not re.search(r'^import ',s,re.M) else re.sub(r'^import (?=org\.|java)',lambda m:imp+'\nimport ',s,1,flags=re.M)
        s2=s
        open(f,'w').write(s2)
# imports of the own package are needless
for d,ds,fs in os.walk('bundles'):
    ds[:]=[x for x in ds if x not in skip]
    for f in fs:
        if not f.endswith('.java'): continue
        path=os.path.join(d,f); s=open(path,encoding='utf-8').read(); o=s
        m=re.search(r'^package ([\w.]+);',s,re.M)
        if not m: continue
        own=m.group(1)
        s=re.sub(r'^import '+re.escape(own)+r'\.[A-Z]\w*;\n','',s,flags=re.M)
        # sort each run of imports
        lines=s.split('\n'); out=[]; i=0
        while i<len(lines):
            if lines[i].startswith('import '):
                j=i
                while j<len(lines) and lines[j].startswith('import '): j+=1
                run=lines[i:j]
                if any('org.palier.' in x for x in run): run=sorted(set(run))
                out+=run; i=j
            else: out.append(lines[i]); i+=1
        s='\n'.join(out)
        if s!=o: open(path,'w',encoding='utf-8').write(s)
