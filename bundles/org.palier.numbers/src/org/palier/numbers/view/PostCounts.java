// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.corpus.AccountAgency;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.corpus.RelayedPosts;
import org.palier.corpus.ReplyCount;
import org.palier.corpus.WeekCount;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;
import org.palier.numbers.queries.PostSource;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.attribution.ListedPublics;
import org.palier.study.attribution.SharingAgencies;
import org.palier.study.history.LookBack;
import org.palier.study.history.PostsOutOfLife;

/**
 * The counts of a corpus, attributed by the accounts of a study: all that a {@link StudyView} needs of the posts. Made once after posts,
 * codings or accounts change, since it asks the corpus; kept while placements are edited, since those only make another view. Immutable.
 *
 * @param agencies       ids of the agencies, in the order of the numbers in the counts
 * @param sharing        agencies that share an account: numbers of their own, after those
 * @param jurisdictions  ids, likewise
 * @param cells          the cube of usages
 * @param coded          the cube of each theory in which posts have codes of their own; for any other theory the cube of usages is enough
 * @param crossing       asks the corpus for two of these theories at once
 * @param answers        how agencies answer, by agency
 * @param answersOfJurisdictions likewise, by jurisdiction: a median is no sum of medians
 * @param answersTogether likewise, for all agencies together, numbered 0
 * @param weeks          posts a week, by agency
 * @param relayed        posts that relay an account, by the agency that had it on their day
 * @param outOfLife      own posts of agencies on days on which they were not there
 * @param source         answers what indicators ask beside
 */
public record PostCounts(List<String> agencies, List<SharingAgencies> sharing, List<String> jurisdictions, List<CountCell> cells,
		Map<Facet, List<CountCell>> coded, Crossing crossing, List<ReplyCount> answers, List<ReplyCount> answersOfJurisdictions,
		List<ReplyCount> answersTogether, List<WeekCount> weeks, List<RelayedPosts> relayed, List<PostsOutOfLife> outOfLife,
		PostSource source) {

	/** Counts posts by the codes of several theories at once, which the cubes of each do not tell. */
	@FunctionalInterface
	public interface Crossing {

		/**
		 * Asks the corpus: may take seconds.
		 *
		 * @param theories two or more in which posts have codes of their own
		 * @throws CorpusException when it cannot be read, or was closed
		 */
		List<CountCell> cells(Set<Facet> theories) throws CorpusException;
	}

	/** The counts of a study without posts. */
	public static final PostCounts NONE = new PostCounts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
			List.of(), List.of());

	/** Copies its lists. */
	public PostCounts {
		agencies = List.copyOf(agencies);
		sharing = List.copyOf(sharing);
		jurisdictions = List.copyOf(jurisdictions);
		cells = List.copyOf(cells);
		Map<Facet, List<CountCell>> copies = new TreeMap<>();
		coded.forEach((theory, its) -> copies.put(theory, List.copyOf(its)));
		coded = Collections.unmodifiableMap(copies);
		answers = List.copyOf(answers);
		answersOfJurisdictions = List.copyOf(answersOfJurisdictions);
		answersTogether = List.copyOf(answersTogether);
		weeks = List.copyOf(weeks);
		relayed = List.copyOf(relayed);
		outOfLife = List.copyOf(outOfLife);
	}

	/** Counts with nothing behind them to ask. */
	public PostCounts(List<String> agencies, List<String> jurisdictions, List<CountCell> cells, Map<Facet, List<CountCell>> coded,
			Crossing crossing, List<ReplyCount> answers, List<ReplyCount> answersOfJurisdictions, List<ReplyCount> answersTogether,
			List<WeekCount> weeks, List<RelayedPosts> relayed) {
		this(agencies, List.of(), jurisdictions, cells, coded, crossing, answers, answersOfJurisdictions, answersTogether, weeks, relayed,
				List.of(), PostSource.NONE);
	}

	/** Makes the counts of posts that have a usage and no other codes of their own. */
	public PostCounts(List<String> agencies, List<String> jurisdictions, List<CountCell> cells, List<ReplyCount> answers,
			List<ReplyCount> answersOfJurisdictions, List<ReplyCount> answersTogether, List<WeekCount> weeks,
			List<RelayedPosts> relayed) {
		this(agencies, jurisdictions, cells, Map.of(), theories -> List.of(), answers, answersOfJurisdictions, answersTogether, weeks,
				relayed);
	}

	/** The cells that tell what posts were coded as of a facet: none for a theory in which no post has a code of its own. */
	public List<CountCell> cells(Facet facet) {
		return facet.isUsage() ? cells : coded.getOrDefault(facet, List.of());
	}

	/** Counts what a corpus shows, after attributing it with the forms of addresses that Palier ships. */
	public static PostCounts of(Study study, CorpusView corpus) throws CorpusException {
		return of(study, corpus, Attribution.of(study, corpus));
	}

	/**
	 * Counts what a corpus shows, publics found by the forms of addresses that Palier ships.
	 * @param attribution of this study and this corpus
	 */
	public static PostCounts of(Study study, CorpusView corpus, Attribution attribution) throws CorpusException {
		return of(study, corpus, attribution, AddressForms.SHIPPED);
	}

	/**
	 * Counts what a corpus shows of the part of a study that is looked at.
	 *
	 * @param whole       the posts of the whole study
	 * @param attribution of this study and this corpus
	 * @param forms       by which publics are found
	 * @throws org.palier.study.filter.WhereException when the part names what the study does not have
	 */
	public static PostCounts of(Study study, CorpusView whole, Attribution attribution, AddressForms forms, LookBack from)
			throws CorpusException {
		return of(study, new FilteredPosts(study, attribution, from.filter(study)).of(whole), attribution, forms);
	}

	/** Counts what a corpus shows. @param attribution of this study and this corpus @param forms by which publics are found */
	public static PostCounts of(Study study, CorpusView corpus, Attribution attribution, AddressForms forms) throws CorpusException {
		List<String> agencies = new ArrayList<>();
		List<String> jurisdictions = new ArrayList<>();
		List<Integer> jurisdictionOf = new ArrayList<>();
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			for (Agency agency : jurisdiction.getAgencies()) {
				agencies.add(agency.getId());
				jurisdictionOf.add(jurisdictions.size());
			}
			jurisdictions.add(jurisdiction.getId());
		}
		attribution.sharing().forEach(it -> jurisdictionOf.add(jurisdictionOf.get(it.holder())));
		List<AccountAgency> lines = attribution.lines();
		List<List<ReplyCount>> answers = corpus.replies(lines, List.of(jurisdictionOf::get, it -> 0));
		Map<Facet, List<CountCell>> coded = new HashMap<>();
		for (Facet theory : corpus.theories()) {
			coded.put(theory, corpus.counts(lines, Set.of(theory)));
		}
		return new PostCounts(agencies, attribution.sharing(), jurisdictions, corpus.counts(lines), coded,
				theories -> corpus.counts(lines, theories), answers.get(0), answers.get(1), answers.get(2), corpus.weeks(lines),
				corpus.relayed(lines), PostsOutOfLife.of(study, attribution, corpus),
				PostSource.of(corpus, attribution, collected(study), new ListedPublics(study, forms)));
	}

	/** These counts, of whose posts another source is asked: none where the corpus is closed by then. */
	public PostCounts asking(PostSource other) {
		return new PostCounts(agencies, sharing, jurisdictions, cells, coded, crossing, answers, answersOfJurisdictions, answersTogether,
				weeks, relayed, outOfLife, other);
	}

	/** Until when runs collected, where somebody says so. */
	private static Map<String, LocalDate> collected(Study study) {
		Map<String, LocalDate> collected = new HashMap<>();
		study.getRuns().stream().filter(it -> it.getCollectedUntil() != null).forEach(it -> collected.put(it.getId(), it.getCollectedUntil()));
		return collected;
	}

	/** The counts as a view shows them: by its positions. */
	PostsView in(StudyGround view, List<StudyView.PlatformView> columns, List<StudyView.AgencyView> rows) {
		List<String> shown = rows.stream().map(StudyView.AgencyView::id).toList();
		var positions = new CellPositions(
				places(Stream.concat(agencies.stream(), sharing.stream().map(it -> agencies.get(it.holder()))).toList(), shown),
				sharing.stream().map(it -> IntStream.of(places(it.agencies(), shown)).filter(place -> place >= 0).boxed().toList())
						.toList(),
				places(jurisdictions, view.jurisdictions().stream().map(StudyView.Named::id).toList()),
				positions(columns.stream().map(StudyView.PlatformView::id).toList()),
				positions(view.usages().stream().map(StudyView.Named::id).toList()));
		return new CountedCubes(this, positions).usages();
	}

	private static int[] places(List<String> counted, List<String> shown) {
		Map<String, Integer> positions = positions(shown);
		return counted.stream().mapToInt(it -> Objects.requireNonNullElse(positions.get(it), AccountAgency.UNATTRIBUTED)).toArray();
	}

	private static Map<String, Integer> positions(List<String> ids) {
		Map<String, Integer> positions = new HashMap<>();
		for (int i = 0; i < ids.size(); i++) {
			positions.put(ids.get(i), i);
		}
		return positions;
	}
}
