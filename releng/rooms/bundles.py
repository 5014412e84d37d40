#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""After move.py: bundle folders of the rooms (skeleton), so that q can compile; manifests come from manifests.py."""
import os,subprocess,re
NAMES={'ground':'Palier ground','matching':'Palier matching','study':'Palier study','numbers':'Palier numbers','codebook':'Palier codebook','intake':'Palier intake','pictures':'Palier pictures','register':'Palier register','checks':'Palier checks','analysis':'Palier analysis','fixtures':'Palier fixtures'}
ROOMS=list(NAMES)
CORE='bundles/org.palier.core'
def git(*a): subprocess.check_call(('git',)+a)
px=open(CORE+'/plugin.xml').read()
exts=re.findall(r'\t<extension point="[^"]+">.*?\t</extension>\n',px,re.S)
props={l:open(f'{CORE}/plugin{l}.properties').read().split('\n') for l in('','_fr')}
byroom={}
for e in exts:
    m=re.search(r'org[./]palier[./](\w+)[./]',e.split('>',1)[1]); 
    # one extension may hold elements of one room only
    rooms=set(re.findall(r'(?:class|file)="org[./]palier[./](\w+)[./]',e))
    for r in rooms:
        head=re.match(r'\t<extension point="[^"]+">\n',e).group(0)
        els=[l for l in e.split('\n')[1:] if re.search(r'(?:class|file)="org[./]palier[./]'+r+r'[./]',l)]
        byroom.setdefault(r,[]).append(head+'\n'.join(els)+'\n\t</extension>\n')
for r in ROOMS:
    d=f'bundles/org.palier.{r}'
    os.makedirs(d+'/META-INF',exist_ok=True)
    nature=open(CORE+'/.project').read().replace('org.palier.core','org.palier.'+r).replace('org.palier.ground',"org.palier."+r)
    open(d+'/.project','w').write(nature)
    cp=open(CORE+'/.classpath').read()
    if not os.path.isdir(d+'/test'): cp=re.sub(r'\t<classpathentry kind="src" output="bin_test".*?</classpathentry>\n','',cp,flags=re.S)
    open(d+'/.classpath','w').write(cp)
    x=byroom.get(r)
    inc=['META-INF/','.']
    if x:
        open(d+'/plugin.xml','w').write('<?xml version="1.0" encoding="UTF-8"?>\n<?eclipse version="3.4"?>\n<plugin>\n'+''.join(x)+'</plugin>\n')
        keys=set(re.findall(r'"%([\w.]+)"',''.join(x)))
        for l in props: open(f'{d}/plugin{l}.properties','w').write('\n'.join(y for y in props[l] if y.split('=')[0] in keys)+'\n')
        inc+=['plugin.xml','plugin.properties','plugin_fr.properties']
    if r=='pictures':
        git('mv',CORE+'/fonts',d+'/fonts'); inc.append('fonts/')
    bp='source.. = src/\noutput.. = bin/\nbin.includes = '+',\\\n               '.join(inc)+'\n'
    open(d+'/build.properties','w').write(bp)
    open(d+'/META-INF/MANIFEST.MF','w').write(f'Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-Name: {NAMES[r]}\nBundle-SymbolicName: org.palier.{r}{";singleton:=true" if x else ""}\nBundle-Version: 0.2.0.qualifier\nBundle-Vendor: Palier\n'+('Bundle-Localization: plugin\n' if x else '')+f'Bundle-RequiredExecutionEnvironment: JavaSE-21\nAutomatic-Module-Name: org.palier.{r}\nRequire-Bundle: org.palier.model\n')
os.makedirs('build',exist_ok=True)
open('build/core.MF','w').write(subprocess.check_output(['git','show','HEAD:'+CORE+'/META-INF/MANIFEST.MF'],text=True))
for f in('META-INF/MANIFEST.MF','build.properties','plugin.xml','plugin.properties','plugin_fr.properties','.project','.classpath','.settings/org.eclipse.jdt.core.prefs','.settings/org.eclipse.jdt.ui.prefs','test/junit-platform.properties'):
    if os.path.exists(f'{CORE}/{f}'): git('rm','-qf',f'{CORE}/{f}')
n='releng/settings/nulls'; s=open(n).read().split('\n'); s=[x for x in s if x!='core']; s=sorted(set([x for x in s if x]+[r for r in ROOMS if r!='fixtures'])); open(n,'w').write('\n'.join(s)+'\n')
subprocess.check_call(['sh','releng/settings.sh'])
