// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.queries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.corpus.AccountAgency;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.EngagedPost;
import org.palier.corpus.MeasuredPosts;
import org.palier.corpus.PostCut;
import org.palier.corpus.PostMeasure;
import org.palier.corpus.ProgramPosts;
import org.palier.corpus.QuestionWait;
import org.palier.corpus.ReceivedPosts;
import org.palier.corpus.RelaysBetween;
import org.palier.corpus.StoredPost;
import org.palier.corpus.WrittenPosts;
import org.palier.study.attribution.AttributedAccount;
import org.palier.study.attribution.Attribution;
import org.palier.study.attribution.AttributionBasis;
import org.palier.study.attribution.ListedPublics;
import org.palier.study.attribution.ListedPublics.Listed;

/**
 * The posts that queries are put to. Agencies are numbered as the attribution numbers them.
 */
public interface PostSource {

	/** The source of a study without posts. */
	PostSource NONE = new PostSource() {
		@Override
		public List<MeasuredPosts> measure(PostMeasure measure, Set<PostCut> by) {
			return List.of();
		}

		@Override
		public List<WrittenPosts> written(Set<PostCut> by) {
			return List.of();
		}
	};

	/** A measure of the posts that agencies wrote. @throws CorpusException when the corpus cannot be read, or was closed */
	List<MeasuredPosts> measure(PostMeasure measure, Set<PostCut> by) throws CorpusException;

	/** All posts by who wrote them; accounts that a person set aside are ambiguous. @throws CorpusException likewise */
	List<WrittenPosts> written(Set<PostCut> by) throws CorpusException;

	/** The questions that others asked agencies, and how long they waited. @throws CorpusException likewise */
	default List<QuestionWait> waits() throws CorpusException {
		return List.of();
	}

	/**
	 * The own posts of agencies with most engagement, and what they say; none of accounts that several agencies share.
	 *
	 * @param most at most so many of each agency, those with most first
	 * @throws CorpusException likewise
	 */
	default List<EngagedText> engaged(int most) throws CorpusException {
		return List.of();
	}

	/** Counts the posts that agencies received from others. @throws CorpusException likewise */
	default List<ReceivedPosts> received() throws CorpusException {
		return List.of();
	}

	/** Relays between agencies. @throws CorpusException likewise */
	default List<RelaysBetween> relaysBetween() throws CorpusException {
		return List.of();
	}

	/** Which programs coded the posts that agencies wrote. @throws CorpusException likewise */
	default List<ProgramPosts> programs() throws CorpusException {
		return List.of();
	}

	/** Whether the study lists leaders of opinion: without a list, no author counts as one. */
	default boolean listsLeaders() {
		return false;
	}

	/**
	 * A corpus.
	 *
	 * @param attribution of the same corpus
	 * @param collected   last day of the collection of a run, by its id, where it is known
	 * @param publics     whom the study lists
	 */
	static PostSource of(CorpusView corpus, Attribution attribution, Map<String, LocalDate> collected, ListedPublics publics) {
		Collection<AccountAgency> lines = attribution.linesOfHolders();
		List<AccountAgency> known = new ArrayList<>(lines);
		for (AttributedAccount account : attribution.accounts()) {
			if (account.basis() == AttributionBasis.SET_ASIDE) {
				known.add(new AccountAgency(account.platform(), account.account(), AccountAgency.AMBIGUOUS));
			}
		}
		return new PostSource() {
			@Override
			public List<MeasuredPosts> measure(PostMeasure measure, Set<PostCut> by) throws CorpusException {
				return corpus.measure(measure, by, lines);
			}

			@Override
			public List<WrittenPosts> written(Set<PostCut> by) throws CorpusException {
				return corpus.written(by, known);
			}

			@Override
			public List<ReceivedPosts> received() throws CorpusException {
				List<AccountAgency> leaders = publics.isEmpty() ? List.of()
						: corpus.accounts().stream().filter(it -> publics.of(it).filter(Listed::leads).isPresent())
								.map(it -> new AccountAgency(it.platform(), it.account(), 0)).toList();
				return corpus.received(leaders, lines);
			}

			@Override
			public List<RelaysBetween> relaysBetween() throws CorpusException {
				return corpus.relaysBetween(lines);
			}

			@Override
			public List<ProgramPosts> programs() throws CorpusException {
				return corpus.programs(lines);
			}

			@Override
			public boolean listsLeaders() {
				return !publics.isEmpty();
			}

			@Override
			public List<EngagedText> engaged(int most) throws CorpusException {
				int shared = attribution.sharing().isEmpty() ? Integer.MAX_VALUE : attribution.sharing().getFirst().number();
				List<EngagedText> texts = new ArrayList<>();
				for (EngagedPost each : corpus.engaged(most, attribution.lines().stream().filter(it -> it.agency() < shared).toList())) {
					// Words are read each time, and never kept beside the corpus, from which a person may erase them.
					Optional<StoredPost> stored = corpus.post(each.post());
					stored.ifPresent(it -> texts.add(new EngagedText(each, it.post())));
				}
				return texts;
			}

			@Override
			public List<QuestionWait> waits() throws CorpusException {
				return corpus.waits(collected, lines);
			}
		};
	}
}
