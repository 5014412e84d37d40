#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""Requires, imports and exports of the rooms and of whoever used core, from what classes refer to."""
import os,re,glob,subprocess,sys
HERE=os.path.dirname(os.path.abspath(__file__))
exec(open(os.path.join(HERE,'bundles.py')).read().split("CORE=")[0].split('"""',2)[2])
FLOOR=['theories','samples','help','model','corpus','statistics','ground','matching','study','numbers','codebook','intake','pictures','register','checks','analysis','fixtures']
bs=[os.path.basename(b)[len('org.palier.'):] for b in glob.glob('bundles/org.palier.*') if os.path.isdir(b+'/src')]
pk={}
for b in bs:
    for side in('src','src-gen'):
        base=f'bundles/org.palier.{b}/{side}'
        for d,ds,fs in os.walk(base):
            if any(f.endswith('.java') for f in fs): 
                if not b.endswith('.tests'): pk[os.path.relpath(d,base).replace('/','.')]=b
def packages_in(path):
    s=open(path,encoding='utf-8').read()
    out=set(re.findall(r'^import (?:static )?((?:[a-z]\w*\.)+)[A-Z]',s,re.M))
    code=re.sub(r'/\*.*?\*/','',s,flags=re.S); code=re.sub(r'//.*','',code)
    out|=set(re.findall(r'\b((?:org|com|de)\.(?:[a-z]\w*\.)+)[A-Z]',code))
    return {x.rstrip('.') for x in out}
def uses(b,side):
    out=set()
    for d,ds,fs in os.walk(f'bundles/org.palier.{b}/{side}'):
        for f in fs:
            if f.endswith('.java'): out|=packages_in(os.path.join(d,f))
    return out
def sec(m,h):
    r=re.search(r'^'+h+r': (.*?)\n(?=\S|$|\Z)',m+'\n',re.S|re.M)
    return [x.strip() for x in re.split(r',\s*(?=(?:[^"]*"[^"]*")*[^"]*$)',r.group(1).replace('\n ',''))] if r else []
def put(m,h,items):
    line=f'{h}: '+',\n '.join(items)+'\n' if items else ''
    if re.search(r'^'+h+':',m,re.M): return re.sub(r'^'+h+r': .*?\n(?=\S|\Z)',lambda _:line,m,1,re.S|re.M)
    return m.rstrip('\n')+'\n'+line
old=open('build/core.MF').read()
exec(re.search(r'^PK=\{.*?^\}',open(os.path.join(HERE,'move.py')).read(),re.S|re.M).group(0))
friendly={PK[e.split(';')[0].replace('org.palier.core','').lstrip('.')][1] for e in sec(old,'Export-Package') if 'x-friends' in e}
allsrc={b:uses(b,'src') for b in bs}
for b in sorted(bs):
    mf=f'bundles/org.palier.{b}/META-INF/MANIFEST.MF'
    if not os.path.exists(mf): continue
    m=open(mf).read(); o=m
    need={pk[p] for p in allsrc[b] if p in pk and pk[p]!=b}
    req=sec(m,'Require-Bundle')
    names=[r.split(';')[0] for r in req]
    if b in ROOMS:
        third=[]
        if any(p.startswith('org.eclipse.emf') for p in allsrc[b]): third=['org.eclipse.emf.ecore']
        req=['org.palier.'+x for x in FLOOR if x in need]+third
        imp=sorted({p for p in allsrc[b] if not p.startswith(('org.palier','org.eclipse','java.','javax.')) and p.split('.')[0] in('com','de','org')})
        m=put(m,'Require-Bundle',req)
        m=put(m,'Import-Package',imp)
        ex=[]
        for p in sorted(x for x in pk if pk[x]==b):
            if p in friendly:
                fr=sorted('org.palier.'+q for q in bs if q!=b and not q.endswith('.tests') and p in allsrc[q])
                ex.append(p+(';x-friends:="'+','.join(fr)+'"' if fr else ';x-internal:=true'))
            else: ex.append(p)
        m=put(m,'Export-Package',ex)
    elif 'org.palier.core' in names or any(n in ('org.palier.'+r for r in ROOMS) for n in names):
        i=next(k for k,n in enumerate(names) if n=='org.palier.core' or n in ('org.palier.'+r for r in ROOMS))
        keep=[r for r in req if r.split(';')[0]!='org.palier.core' and r.split(';')[0] not in ['org.palier.'+x for x in ROOMS]]
        have={r.split(';')[0][len('org.palier.'):] for r in keep if r.startswith('org.palier.')}
        if re.search('^Fragment-Host: org.palier.(.*)$',m,re.M):
            h=re.search('^Fragment-Host: org.palier.([\w.]*)',m,re.M).group(1); have.add(h)
            hm=open(f'bundles/org.palier.{h}/META-INF/MANIFEST.MF').read(); have|={r.split(';')[0][len('org.palier.'):] for r in sec(hm,'Require-Bundle') if r.startswith('org.palier.')}
        add=['org.palier.'+x for x in FLOOR if x in need and x in ROOMS and x not in have]
        keep[min(i,len(keep)):min(i,len(keep))]=add
        # other bundles of ours that were reached through core's classes
        more=sorted(x for x in need if x not in have and x not in ROOMS)
        if more: print('note',b,'also refers to',more)
        m=put(m,'Require-Bundle',keep)
    if b not in ROOMS:
        ex=sec(m,'Export-Package'); ne=[]
        for e in ex:
            k=re.search(r'x-friends:="([^"]*)"',e); p=e.split(';')[0]
            if k and any(x in ['org.palier.'+r for r in ROOMS] for x in k.group(1).split(',')):
                fr=[x for x in k.group(1).split(',') if x[len('org.palier.'):] not in ROOMS]+['org.palier.'+q for q in bs if q in ROOMS and p in allsrc[q]]
                e=p+';x-friends:="'+','.join(sorted(fr))+'"'
            ne.append(e)
        if ne!=ex: m=put(m,'Export-Package',ne)
    if m!=o: open(mf,'w').write(m)
    # tests
    t=uses(b,'test')
    tn={pk[p] for p in t if p in pk and pk[p]!=b}
    direct={r.split(';')[0][len('org.palier.'):] for r in sec(m,'Require-Bundle') if r.startswith('org.palier.')}
    extra=sorted(tn-direct)
    bp=f'bundles/org.palier.{b}/build.properties'; s=open(bp).read()
    had=re.search(r'^additional\.bundles = ((?:.*\\\n)*.*)\n?',s,re.M)
    hadl=[x.strip() for x in had.group(1).replace('\\\n','').split(',')] if had else []
    if b in ROOMS: hadl=[x for x in hadl if not x.startswith('org.palier.')]
    allx=hadl+['org.palier.'+x for x in extra if 'org.palier.'+x not in hadl]
    allx=[x for x in allx if x!='org.palier.core' and x[len('org.palier.'):] not in direct or not x.startswith('org.palier.')]
    if b in ROOMS and any('org.duckdb' in p for p in t) and 'org.duckdb.duckdb_jdbc' not in allx: allx.append('org.duckdb.duckdb_jdbc')
    if allx!=hadl:
        line='additional.bundles = '+',\\\n                     '.join(allx)+'\n' if allx else ''
        s=s.replace(had.group(0),line) if had else s.rstrip('\n')+'\n'+line
        open(bp,'w').write(s)

# examples of plug-ins
for mf in glob.glob('releng/examples/*/bundles/*/META-INF/MANIFEST.MF'):
    d=os.path.dirname(os.path.dirname(mf)); m=open(mf).read(); o=m
    used=set()
    for dd,ds,fs in os.walk(d):
        for f in fs:
            if f.endswith('.java'): used|=packages_in(os.path.join(dd,f))
    need={pk[p] for p in used if p in pk}
    req=sec(m,'Require-Bundle')
    if not any(r.split(';')[0] in ['org.palier.'+x for x in ROOMS] for r in req) and not (need&set(ROOMS)): continue
    attr=next((r.split(';',1)[1] for r in req if r.startswith('org.palier.') and ';' in r),None)
    host=re.search(r'^Fragment-Host: (\S+)',m,re.M)
    keep=[r for r in req if r.split(';')[0] not in ['org.palier.'+x for x in ROOMS]]
    have={r.split(';')[0][11:] for r in keep if r.startswith('org.palier.')}
    add=['org.palier.'+x+(';'+attr if attr else '') for x in FLOOR if x in need and x not in have]
    m=put(m,'Require-Bundle',add+keep)
    if m!=o: open(mf,'w').write(m)
