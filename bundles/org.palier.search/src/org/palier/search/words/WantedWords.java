// SPDX-License-Identifier: EPL-2.0
package org.palier.search.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.palier.interviews.search.SearchQuery;
import org.palier.interviews.search.SearchQuery.TermMatch;
import org.palier.interviews.search.SpokenWord;
import org.palier.interviews.search.WordForms;
import org.palier.search.words.Line.Mark;

/**
 * The words of a search, in the form for an index and in the form for a text. Both use the same forms of words, so that each hit of the
 * index has a word to show. Not thread-safe.
 */
public final class WantedWords {

	/** Words that begin alike within a phrase: more of them make no phrase. */
	private static final int MOST_BEGINNINGS = 500;

	private final SearchQuery query;
	private final WordTerms terms = new WordTerms();
	private final List<List<Phrase>> any;

	/** A word. @param terms one of which stands for it @param beginning with what its term begins; empty for none */
	private record Wanted(Set<String> terms, String beginning) {

		boolean is(List<String> written) {
			return written.stream().anyMatch(it -> terms.contains(it) || !beginning.isEmpty() && it.startsWith(beginning));
		}
	}

	/** Words that follow each other, one or more. */
	private record Phrase(List<Wanted> words) {
	}

	/** @param query as it was written; not empty */
	public WantedWords(SearchQuery query) {
		this.query = query;
		this.any = query.any().stream().map(together -> together.stream().map(this::phrase).toList()).toList();
	}

	/** The search as it was written. */
	public SearchQuery query() {
		return query;
	}

	private Phrase phrase(SearchQuery.Term term) {
		List<Wanted> words = new ArrayList<>();
		for (int i = 0; i < term.words().size(); i++) {
			String word = term.words().get(i);
			TermMatch meant = i == term.words().size() - 1 || term.meant() != TermMatch.BEGINNING ? term.meant() : TermMatch.EXACT;
			String plain = WordTerms.PLAIN + WordForms.plain(word);
			words.add(switch (meant) {
			case STEM -> new Wanted(terms.wanted(word), "");
			case EXACT -> new Wanted(Set.of(plain), "");
			case BEGINNING -> new Wanted(Set.of(), plain);
			});
		}
		return new Phrase(words);
	}

	/** The question to an index. @param field of its words @throws IOException when the index cannot be read */
	public Query query(String field, IndexReader reader) throws IOException {
		var all = new BooleanQuery.Builder();
		for (List<Phrase> together : any) {
			var both = new BooleanQuery.Builder();
			for (Phrase each : together) {
				both.add(query(field, each, reader), Occur.MUST);
			}
			all.add(both.build(), Occur.SHOULD);
		}
		return all.build();
	}

	private static Query query(String field, Phrase phrase, IndexReader reader) throws IOException {
		if (phrase.words().size() == 1) {
			Wanted word = phrase.words().getFirst();
			if (!word.beginning().isEmpty()) {
				return new PrefixQuery(new Term(field, word.beginning()), MultiTermQuery.CONSTANT_SCORE_REWRITE);
			}
			var one = new BooleanQuery.Builder();
			word.terms().forEach(it -> one.add(new TermQuery(new Term(field, it)), Occur.SHOULD));
			return one.build();
		}
		var following = new MultiPhraseQuery.Builder();
		for (Wanted word : phrase.words()) {
			Set<String> possible = word.beginning().isEmpty() ? word.terms() : beginning(field, word.beginning(), reader);
			if (possible.isEmpty()) {
				return new MatchNoDocsQuery();
			}
			following.add(possible.stream().map(it -> new Term(field, it)).toArray(Term[]::new));
		}
		return new ConstantScoreQuery(following.build());
	}

	private static Set<String> beginning(String field, String beginning, IndexReader reader) throws IOException {
		Set<String> found = new TreeSet<>();
		Terms terms = MultiTerms.getTerms(reader, field);
		TermsEnum all = terms == null ? null : terms.iterator();
		if (all == null || all.seekCeil(new BytesRef(beginning)) == TermsEnum.SeekStatus.END) {
			return found;
		}
		for (BytesRef each = all.term(); each != null && found.size() < MOST_BEGINNINGS; each = all.next()) {
			String term = each.utf8ToString();
			if (!term.startsWith(beginning)) {
				break;
			}
			found.add(term);
		}
		return found;
	}

	/** Where what is looked for stands in a text, in order and without overlaps; nowhere when it does not. */
	public List<Mark> in(SearchText said) {
		return in(said, having(List.of(said)));
	}

	private List<Mark> in(SearchText said, List<List<Phrase>> wanted) {
		List<SpokenWord> words = words(said);
		List<List<String>> written = written(said);
		Set<Mark> marks = new HashSet<>();
		for (List<Phrase> together : wanted) {
			for (Phrase phrase : together) {
				for (int at = 0; at + phrase.words().size() <= words.size(); at++) {
					if (stands(phrase, written, at)) {
						marks.add(new Mark(words.get(at).from(), words.get(at + phrase.words().size() - 1).to()));
					}
				}
			}
		}
		List<Mark> apart = new ArrayList<>();
		marks.stream().sorted(Comparator.comparingInt(Mark::from).thenComparingInt(it -> -it.to())).forEach(it -> {
			if (apart.isEmpty() || apart.getLast().to() <= it.from()) {
				apart.add(it);
			}
		});
		return apart;
	}

	private static List<SpokenWord> words(SearchText said) {
		return SpokenWord.of(said.text()).stream().filter(it -> it.text().length() <= WordTerms.LONGEST).toList();
	}

	private List<List<String>> written(SearchText said) {
		return words(said).stream().map(it -> terms.of(it.text(), said.language())).toList();
	}

	/** The alternatives of which all words are in some texts together. */
	private List<List<Phrase>> having(List<SearchText> texts) {
		List<List<List<String>>> written = texts.stream().map(this::written).toList();
		return any.stream().filter(together -> together.stream().allMatch(phrase -> written.stream().anyMatch(it -> stands(phrase, it))))
				.toList();
	}

	private static boolean stands(Phrase phrase, List<List<String>> written) {
		for (int at = 0; at + phrase.words().size() <= written.size(); at++) {
			if (stands(phrase, written, at)) {
				return true;
			}
		}
		return false;
	}

	private static boolean stands(Phrase phrase, List<List<String>> written, int at) {
		for (int i = 0; i < phrase.words().size(); i++) {
			if (!phrase.words().get(i).is(written.get(at + i))) {
				return false;
			}
		}
		return true;
	}

	/** The line of the first of some texts in which something stands; of the first text when nothing does. @param texts at least one */
	public Line line(List<SearchText> texts) {
		List<List<Phrase>> wanted = having(texts);
		for (SearchText each : texts) {
			List<Mark> marks = in(each, wanted);
			if (!marks.isEmpty()) {
				return Line.of(each.text(), marks);
			}
		}
		return Line.of(texts.getFirst().text(), List.of());
	}

	/** True when all that is looked for stands in some texts together. */
	public boolean isIn(List<SearchText> texts) {
		return !having(texts).isEmpty();
	}
}
