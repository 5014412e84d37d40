// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.queries;

import java.util.List;
import java.util.Set;

import org.palier.corpus.Post;
import org.palier.corpus.PostCut;
import org.palier.corpus.ReceivedPosts;

/**
 * A question to the posts of a study, with a typed answer. Asked through a view, which fetches each answer once. Agencies and
 * platforms in answers are positions in the lists of the view. The answer is that of the posts as they are: a scenario does
 * not change it, and neither do its draws.
 *
 * @param <R> what it is answered by
 */
public sealed interface PostQuery<R> {

	/** A position in an answer: none was asked for, or it is not in the lists of the view. */
	int NONE = -1;

	/**
	 * The properties by which the answer is divided. A median of agencies together is no median of their medians: ask
	 * for the division that is shown.
	 */
	Set<PostCut> by();

	/**
	 * How long agencies take to answer: the seconds from the post of another account to an agency's reply to it. Both
	 * must be in the corpus, dated and in that order. Posts that nobody answered are not in it.
	 */
	record ReplyDelays(Set<PostCut> by) implements PostQuery<List<ReplyDelays.Group>> {
		/** Copies its set. */
		public ReplyDelays {
			by = Set.copyOf(by);
		}

		/**
		 * Replies of a group; quartiles as R's type 7.
		 *
		 * @param agency   position, or {@link PostQuery#NONE}
		 * @param platform position, or {@link PostQuery#NONE}
		 * @param month    of the reply, e.g. 2013-07; empty when months are not told apart
		 * @param replies  1 or more
		 */
		public record Group(int agency, int platform, String month, long replies, double lowerQuartileSeconds, double medianSeconds,
				double upperQuartileSeconds) {
		}
	}

	/**
	 * A number that the source gives for posts that agencies wrote, such as likes or shares. Posts without such a
	 * number are not in it: that is not 0.
	 *
	 * @param metric as the import names it, e.g. likes
	 */
	record Metrics(String metric, Set<PostCut> by) implements PostQuery<List<Metrics.Group>> {
		/** Copies its set. */
		public Metrics {
			by = Set.copyOf(by);
		}

		/**
		 * Posts of a group.
		 *
		 * @param agency   position, or {@link PostQuery#NONE}
		 * @param platform position, or {@link PostQuery#NONE}
		 * @param month    e.g. 2013-07; empty when months are not told apart, and for posts without a date
		 * @param posts    that have the count, 1 or more
		 * @param sum      of the counts
		 */
		public record Group(int agency, int platform, String month, long posts, long sum, double lowerQuartile, double median,
				double upperQuartile) {
		}
	}

	/** The authors of the posts; every post is in one group. */
	record Authors(Set<PostCut> by) implements PostQuery<List<Authors.Group>> {
		/** Copies its set. */
		public Authors {
			by = Set.copyOf(by);
		}

		/** The relation of the author of a post to the study. */
		public enum Kind {
			/** An account of an agency of the study. */
			AGENCY,
			/** An account that the study knows but that is no one agency's: it could be several agencies', or a person set it aside. */
			KNOWN,
			/** Anybody else, and posts whose source names no author. */
			OTHER
		}

		/**
		 * Posts of a group.
		 *
		 * @param agency   position; {@link PostQuery#NONE} for other kinds, and when agencies are not told apart
		 * @param platform position, or {@link PostQuery#NONE}
		 * @param month    e.g. 2013-07; empty when months are not told apart, and for posts without a date
		 * @param posts    1 or more
		 */
		public record Group(Kind kind, int agency, int platform, String month, long posts) {
		}
	}

	/**
	 * How long people who asked agencies something waited; an unanswered question counts up to the end of the
	 * collection. A question is a post with a question mark, of an account that is no agency's. It answers a post of an
	 * agency or names the agency's handle as the one it answers.
	 */
	record Waits() implements PostQuery<List<Waits.Wait>> {

		@Override
		public Set<PostCut> by() {
			return Set.of(PostCut.AGENCY, PostCut.PLATFORM);
		}

		/**
		 * A question.
		 *
		 * @param post     key of the question
		 * @param agency   position of the agency that was asked, or {@link PostQuery#NONE}
		 * @param platform position, or {@link PostQuery#NONE}
		 * @param seconds  to the answer, or, where there is none, to the end of the collection; 0 or more
		 * @param answered whether the agency answered in that time
		 */
		public record Wait(long post, int agency, int platform, double seconds, boolean answered) {
		}
	}

	/**
	 * The own posts of agencies with most engagement: likes, or reactions where they are more, with shares, comments and quotes, as far as the
	 * source counts them. No relays, no answers, nothing of accounts that several agencies share.
	 *
	 * @param most at most so many of each agency, 1 or more
	 */
	record Engaged(int most) implements PostQuery<List<Engaged.Told>> {

		@Override
		public Set<PostCut> by() {
			return Set.of(PostCut.AGENCY, PostCut.PLATFORM);
		}

		/**
		 * A post; those of an agency with most engagement first, of those with as many the one that came first.
		 *
		 * @param agency     position, or {@link PostQuery#NONE}
		 * @param platform   position, or {@link PostQuery#NONE}
		 * @param engagement 0 or more
		 * @param measured   own posts of the agency that have any of these counts, 1 or more
		 */
		public record Told(int agency, int platform, Post post, long engagement, long measured) {
		}
	}

	/**
	 * The posts that agencies received from others. Some relay an account of theirs. Others relay nobody and answer a
	 * post of theirs, or name an account of theirs as the one they answer.
	 */
	record Received() implements PostQuery<Received.Answer> {

		@Override
		public Set<PostCut> by() {
			return Set.of(PostCut.AGENCY, PostCut.PLATFORM);
		}

		/**
		 * All of it.
		 *
		 * @param listsLeaders whether the study lists publics, without which nobody is told apart as a leader of opinion
		 */
		public record Answer(boolean listsLeaders, List<Group> groups) {
			/** Copies its list. */
			public Answer {
				groups = List.copyOf(groups);
			}
		}

		/**
		 * Posts of a group.
		 *
		 * @param agency    position of the agency that received them, or {@link PostQuery#NONE}
		 * @param platform  position, or {@link PostQuery#NONE}
		 * @param sender    who wrote them
		 * @param relays    0 or more
		 * @param exchanges 0 or more
		 */
		public record Group(int agency, int platform, ReceivedPosts.Sender sender, long relays, long exchanges) {
		}
	}

	/** Relays between agencies: posts of one that relay an account of another. */
	record Relays() implements PostQuery<List<Relays.Pair>> {

		@Override
		public Set<PostCut> by() {
			return Set.of(PostCut.AGENCY);
		}

		/**
		 * Relays of one agency by another.
		 *
		 * @param from  position of the agency that relays, or {@link PostQuery#NONE}
		 * @param to    position of the one that is relayed, or {@link PostQuery#NONE}
		 * @param posts 1 or more
		 */
		public record Pair(int from, int to, long posts) {
		}
	}

	/** Which programs said the usage of the posts that agencies wrote, each in which version, and by which codebook. */
	record Programs() implements PostQuery<List<Programs.Group>> {

		@Override
		public Set<PostCut> by() {
			return Set.of(PostCut.AGENCY, PostCut.PLATFORM);
		}

		/**
		 * Posts that one program coded.
		 *
		 * @param agency   position, or {@link PostQuery#NONE}
		 * @param platform position, or {@link PostQuery#NONE}
		 * @param year     e.g. 2014; empty without a date
		 * @param program  id
		 * @param version  of the program; empty where it has none
		 * @param codebook version of the codebook that it followed
		 * @param posts    1 or more
		 */
		public record Group(int agency, int platform, String year, String program, String version, String codebook, long posts) {
		}
	}
}
