#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""Draws 600 posts in French and English for three persons to code, each alone: reference v3, against which programs are held.

releng/reference.py FOLDER [NAME NAME NAME]

The reference of before has few posts of four usages that no program finds well: consultation, open data, online service and link to a third
party. So posts are looked for by words of each, in both languages, over all posts of public bodies and people in office among the data that
are no part of this repository (PALIER_DATA, else ../shared/data). Of each usage and language up to 60 candidates are drawn, each post once; the
rest come with equal chances from the posts that no word found, so that what words miss can be estimated. Nobody has coded them yet.

FOLDER, which must not lie in a checkout, gets
  posts.csv    the posts that were drawn
  frame.csv    of each its stratum, how many posts that has and how many were drawn: the chance is drawn/posts
  table.csv    a row a usage and language: found by words, drawn, and what coding will tell, still empty
  study        a study of these posts, with a sample of all of them
  NAME.palier-set   what each person opens (Welcome, "I was sent a file to code")
The same data and seed draw the same posts.
"""
import ast, csv, hashlib, json, os, pathlib, random, re, subprocess, sys

SEED = 20261201
SIZE = 600
OF_EACH = 60
WORDS = {
    ('consultation', 'fr'): r"consultations? publiques?|donnez votre (avis|opinion)|votre opinion|assemblée publique|sondage|séances? d.information|audiences? publiques?|vos commentaires",
    ('consultation', 'en'): r"public (consultation|comment|hearing)|have your say|comment period|town ?hall|share your (feedback|thoughts|views)|take (our|the|this) survey|weigh in",
    ('open_data', 'fr'): r"données ouvertes|jeux? de données|portail de données|tableau de bord",
    ('open_data', 'en'): r"open data|data ?sets?\b|data (portal|dashboard|hub)|dashboard|download the data",
    ('online_service', 'fr'): r"inscri(vez|ption)[- ]|formulaire|rendez-vous (en ligne|au)|prenez rendez-vous|réservez|renouvel(er|ez)|téléchargez l.application|en ligne (au|à|sur|:)",
    ('online_service', 'en'): r"apply (online|now|at|by)|sign up|register (now|online|at|here|for)|make an appointment|book (an|your)|online (form|application)|renew your|download (the|our) app",
    ('third_party_link', 'fr'): r"lapresse\.ca|ledevoir\.com|radio-canada|journaldemontreal|tvanouvelles|via @|dans (la presse|le devoir)|à lire (dans|sur)|l.article (de|du)",
    ('third_party_link', 'en'): r"nytimes|washingtonpost|\bcnn\b|\bcbc\b|\bbbc\b|\bnpr\b|\bapnews\b|politico|reuters|via @|read (the|this|my) (article|op-?ed|story)|\bwho\.int|cdc\.gov",
}
FRENCH = set('le la les des une et est en du pour sur avec vous votre nos dans que qui au aux pas plus'.split())
ENGLISH = set('the and of to in is for on with you your our we are this that at be from will'.split())

def language(text):
    words = re.findall(r"[a-zàâçéèêëîïôûùüÿœ]+", text.lower())
    french, english = sum(w in FRENCH for w in words), sum(w in ENGLISH for w in words)
    return 'fr' if french > english + 1 else 'en' if english > french + 1 else ''

def rows(file):
    with open(file, encoding='utf-8-sig', errors='replace', newline='') as lines:
        csv.field_size_limit(1 << 24)
        yield from csv.DictReader(lines)

def table(file, platform, text, account, number=None):
    """Posts of a table; an account that begins with = stands for all of them."""
    for row in rows(file):
        yield platform, (row.get(number) or '') if number else '', account[1:] if account.startswith('=') else row.get(account) or '', row.get(text) or ''

def records(file, account):
    for post in json.loads(file.read_text('utf-8')):
        who = account[1:] if account.startswith('=') else post.get(account) or ''
        yield 'x', str(post.get('id_str') or post.get('id') or ''), who, post.get('text') or post.get('full_text') or ''

def posts(data):
    """Public bodies and people in office. Posts of the public (crisislex) are none of these and are left out."""
    of = data / 'posts'
    yield from table(of / 'qc_tweets_stm_VERTE.csv', 'x', 'raw_text', '=stm_Verte')
    yield from table(of / 'qc_tweets_stm_BLEUE.csv', 'x', 'raw_text', '=stm_Bleue')
    yield from table(of / 'qc_tweets_REM_infoservice.csv', 'x', 'raw_text', '=REM_infoservice')
    yield from table(of / 'qc_facebook_concours_fr_part70.csv', 'facebook', 'message', 'nom', 'postID')
    yield from table(of / 'us_county_health_tweets_twint_2021-11-24.csv', 'x', 'tweet', 'username', 'id')
    yield from table(of / 'cn_state_media_facebook_posts.csv', 'facebook', 'CONTENT', 'AUTHOR_ID', 'ID')
    yield from table(of / '538_BarackObama_tweets.csv', 'x', 'text', 'user')
    yield from records(of / 'us_congress_tweets_2020-10-04.json', 'screen_name')
    yield from records(of / 'in_SecyChief_tweets_v1.1.json', '=SecyChief')
    yield from table(data / 'labelled' / 'uk_police_functions_part60.csv', 'x', 'text', '=uk_police', 'id')
    yield from table(data / 'labelled' / 'us_political_social_media_part60.csv', 'x', 'text', 'label', '_unit_id')

def printed(text):
    """A list as Python prints it, of which the parts after the dot are what was written."""
    if not text.startswith('['):
        return text
    try:
        parts = [str(part) for part in ast.literal_eval(text)]
    except (ValueError, SyntaxError):
        return text
    return ''.join(parts[parts.index('·') + 1:] if '·' in parts else parts)

def known(data):
    """Texts of the references of before, which a new one must not hold."""
    for name in ('reference-v2-dev.csv', 'reference-coding-dev.csv'):
        if (data / name).exists():
            yield from (key(row['text']) for row in rows(data / name))

def key(text):
    return re.sub(r'\W+|https?://\S+', ' ', text.lower()).strip()

def draw(data):
    """The strata of the frame and what was drawn of each."""
    seen, strata = set(known(data)), {}
    for platform, number, account, text in posts(data):
        text = re.sub(r'\s+', ' ', printed(text)).strip()
        if len(text) < 20 or key(text) in seen:
            continue
        seen.add(key(text))
        tongue = language(text)
        if not tongue:
            continue
        usage = next((u for (u, l), words in WORDS.items() if l == tongue and re.search(words, text, re.I)), 'none')
        number = number or hashlib.sha256(f'{platform} {account} {text}'.encode()).hexdigest()[:16]
        strata.setdefault((usage, tongue), []).append((platform, number, account, text))
    lots = random.Random(SEED)
    drawn = {s: lots.sample(sorted(c), min(OF_EACH, len(c))) for s, c in sorted(strata.items()) if s[0] != 'none'}
    left = SIZE - sum(map(len, drawn.values()))
    for tongue, many in (('fr', left // 2), ('en', left - left // 2)):
        others = sorted(strata.get(('none', tongue), []))
        drawn['none', tongue] = lots.sample(others, min(many, len(others)))
    return strata, drawn

def write(file, header, lines):
    with open(file, 'w', encoding='utf-8', newline='') as out:
        csv.writer(out).writerows([header, *lines])

def main():
    if not 2 <= len(sys.argv) <= 5:
        sys.exit(__doc__)
    root = pathlib.Path(__file__).resolve().parent.parent
    folder = pathlib.Path(sys.argv[1]).resolve()
    if any((up / '.git').exists() for up in [folder, *folder.parents]):
        sys.exit(f'{folder} lies in a checkout: texts of others must not get into one')
    if folder.exists():
        sys.exit(f'{folder} is there already: please name a folder to be made')
    data = pathlib.Path(os.environ.get('PALIER_DATA', root / '..' / 'shared' / 'data'))
    if not (data / 'posts').is_dir():
        sys.exit(f'no data in {data}: set PALIER_DATA to the folder that holds posts/')
    names = sys.argv[2:] or ['first', 'second', 'third']
    strata, drawn = draw(data)
    folder.mkdir(parents=True)
    write(folder / 'posts.csv', ['platform', 'item_id', 'account', 'text'], [p for s in sorted(drawn) for p in drawn[s]])
    write(folder / 'frame.csv', ['item_id', 'found_by', 'language', 'posts', 'drawn'],
          [(p[1], *s, len(strata.get(s, [])), len(drawn[s])) for s in sorted(drawn) for p in drawn[s]])
    write(folder / 'table.csv', ['found_by', 'language', 'found', 'drawn', 'coded_so_by_two_of_three', 'alpha', 'found_by_program', 'precision', 'recall'],
          [(*s, len(strata.get(s, [])), len(drawn.get(s, [])), '', '', '', '', '') for s in sorted({*WORDS, *drawn})])
    for s in sorted(WORDS):
        found = len(strata.get(s, []))
        print(f'{s[0]} ({s[1]}): {found} found by words, {len(drawn.get(s, []))} drawn' + (f'; {OF_EACH - found} short' if found < OF_EACH else ''))
    palier = os.environ.get('PALIER', str(root / 'palier'))
    study = str(folder / 'study')
    def run(*words):
        subprocess.run([palier, 'run', *words], check=True, stdout=subprocess.DEVNULL)
    run('new', study)
    run('import', study, str(folder / 'posts.csv'), '--kind', 'posts-csv', '--map', 'text=text,itemId=item_id,accountHandle=account,platform=platform')
    run('sample', study, '--size', str(sum(map(len, drawn.values()))), '--authors', 'everybody', '--seed', str(SEED), '--coders', ','.join(names), '--overlap', '1',
        '--facets', 'usage', '--name', 'reference-v3')
    for name in names:
        run('package', study, '--set', 'reference-v3', '--coder', name, '--out', str(folder / f'{name}.palier-set'))
    print(f'{sum(map(len, drawn.values()))} posts, coded by nobody yet. When all have coded: palier run merge {study} {folder}/NAME.palier-set for each, then'
          f' palier run agreement {study} --set reference-v3')

if __name__ == '__main__':
    main()
