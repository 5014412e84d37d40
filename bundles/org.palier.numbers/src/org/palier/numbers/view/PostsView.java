// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.study.attribution.SharingAgencies;

/**
 * The posts of a {@link StudyView} as counts: the cube of the corpus in columns, and what is no part of the
 * cube. Agencies, platforms and usages are positions in the lists of the view. Every post is in exactly one
 * cell, those without an agency too; only in the cells of a theory that gives posts several codes it is in one for each.
 * Immutable and thread-safe; small, however many posts there are.
 */
public final class PostsView {

	/** The agency of a post that no account attributes to one. */
	public static final int UNATTRIBUTED = AccountAgency.UNATTRIBUTED;
	/** The agency of a post that could be several agencies'. */
	public static final int AMBIGUOUS = AccountAgency.AMBIGUOUS;
	/**
	 * The author of a post that nobody of the study wrote and that relays an agency, where posts are divided by author
	 * alone.
	 */
	public static final int RELAYED_BY_OTHERS = AccountAgency.RELAYED;

	/**
	 * The replies among the posts of a group, on one platform.
	 *
	 * @param group              position of an agency or a jurisdiction, {@link #RELAYED_BY_OTHERS}, {@link #UNATTRIBUTED} or
	 *                           {@link #AMBIGUOUS}
	 * @param platform           position, or {@link StudyView#NONE} for one that the study lacks
	 * @param posts              posts written
	 * @param replies            of them, those that answer a post or an account that is not their author's own
	 * @param paired             of the replies, those whose answered post is in the corpus, another account's, and not later
	 * @param medianDelaySeconds from the answered post to the reply, over the paired; null when none is paired
	 * @param sharing            where the posts are of accounts that several agencies share, their positions, of which the group is the one
	 *                           that holds the accounts; else empty
	 */
	public record Answers(int group, int platform, long posts, long replies, long paired, @Nullable Double medianDelaySeconds,
			List<Integer> sharing) {

		/** Copies its list. */
		public Answers {
			sharing = List.copyOf(sharing);
		}

		/** Makes answers of accounts that no agencies share, or of jurisdictions. */
		public Answers(int group, int platform, long posts, long replies, long paired, @Nullable Double medianDelaySeconds) {
			this(group, platform, posts, replies, paired, medianDelaySeconds, List.of());
		}
	}

	/**
	 * Posts of a week. Weeks without a post are not listed; posts without a date are in none.
	 *
	 * @param agency   position, {@link #UNATTRIBUTED} or {@link #AMBIGUOUS}
	 * @param how      how the posts came to it
	 * @param platform position, or {@link StudyView#NONE} for one that the study lacks
	 * @param monday   first day (ISO 8601), in UTC
	 * @param posts    1 or more
	 */
	public record Week(int agency, Attributed how, int platform, LocalDate monday, long posts) {
	}

	/**
	 * Posts of any author that relay an account.
	 *
	 * @param agency   whose account is relayed: position, {@link #UNATTRIBUTED} or {@link #AMBIGUOUS}
	 * @param platform position, or {@link StudyView#NONE} for one that the study lacks
	 * @param posts    1 or more
	 */
	public record Relayed(int agency, int platform, long posts) {
	}

	/**
	 * The columns that may differ in another view of the same posts: one entry for each cell, and no cell is without
	 * posts.
	 *
	 * @param source for each cell, the position of the cell here that it shares its date and its way to the agency with
	 * @param made   whether a scenario supposes what the posts are: no person coded them, and nothing overrides where
	 *               their usage lies
	 * @param reply  whether the posts answer
	 * @param relay  whether the posts relay
	 */
	public record Columns(int[] source, boolean[] made, int[] agency, int[] platform, int[] usage, boolean[] reply,
			boolean[] relay, long[] posts) {
	}

	private final PostLayout layout;
	private final long[] posts;
	private final PostTraffic traffic;
	/** Theories in which posts have codes of their own. */
	private final Set<Facet> coded;
	private final PostCubes cubes;
	private final AgencyNumbers agencies;
	private final WorkedOut worked = new WorkedOut();

	/** @param cells of one of the cubes @param coded theories in which posts have codes of their own @param cubes those of these theories */
	PostsView(PostCounts counts, List<CountCell> cells, CellPositions positions, Set<Facet> coded, PostCubes cubes) {
		this(PostLayout.of(cells, positions), posts(cells), PostTraffic.of(counts, positions), coded, cubes,
				new AgencyNumbers(counts.agencies(), counts.sharing().stream().map(SharingAgencies::agencies).toList()));
	}

	private static long[] posts(List<CountCell> cells) {
		return cells.stream().mapToLong(CountCell::posts).toArray();
	}

	private PostsView(PostLayout layout, long[] posts, PostTraffic traffic, Set<Facet> coded, PostCubes cubes, AgencyNumbers agencies) {
		this.layout = layout;
		this.posts = posts;
		this.traffic = traffic;
		this.coded = Set.copyOf(coded);
		this.cubes = cubes;
		this.agencies = agencies;
	}

	/** Makes a view with the cells of another cube. */
	PostsView withCells(List<CountCell> cells, CellPositions positions) {
		return new PostsView(PostLayout.of(cells, positions), posts(cells), traffic, coded, cubes, agencies);
	}

	/** Makes a view with other cubes of theories, e.g. those of a draw. */
	public PostsView withCubes(PostCubes others) {
		return new PostsView(layout, posts, traffic, coded, others, agencies);
	}

	/**
	 * Where the posts lie in a theory: in cells that tell apart what was coded of the posts themselves, where any were.
	 *
	 * @param theory of the view
	 */
	public PlacedPosts placed(TheoryView theory) {
		return new PlacedPosts(cubeOf(Set.of(theory.facet())), theory);
	}

	/**
	 * Where the posts lie in two theories, in the same cells. Where posts have codes of their own in both, the corpus is
	 * asked, which may take seconds.
	 *
	 * @throws java.io.UncheckedIOException when the corpus is asked and cannot answer
	 */
	public CrossedPosts crossed(TheoryView one, TheoryView other) {
		PostsView both = cubeOf(Set.of(one.facet(), other.facet()));
		return new CrossedPosts(new PlacedPosts(both, one), new PlacedPosts(both, other));
	}

	/** The theories in which posts have codes of their own: in any other, their usage alone says where they lie. */
	public Set<Facet> coded() {
		return coded;
	}

	/**
	 * The posts in cells that tell apart their codes in some theories beside their usage, and what they say of own fields; see
	 * {@link PostCubes}.
	 */
	public PostsView cubeOf(Set<Facet> theories) {
		Set<Facet> wanted = theories.stream().filter(it -> it.isField() || coded.contains(it)).collect(Collectors.toUnmodifiableSet());
		return layout.theories.equals(wanted) ? this : cubes.of(wanted);
	}

	/**
	 * Puts changed cells together, once for each detail.
	 *
	 * @param columns of all cells, in order; their posts do not matter
	 */
	public Map<PostDetail, PostKinds> kinds(Columns columns, List<StudyView.AgencyView> agencies, List<TheoryView> theories,
			Set<PostDetail> details) {
		PostLayout otherwise = layout(columns);
		return details.stream().collect(Collectors.toMap(Function.identity(), it -> new PostKinds(otherwise, agencies, theories, it)));
	}

	private PostLayout layout(Columns columns) {
		return new PostLayout(IntStream.of(columns.source()).mapToObj(layout.cells::get).toList(), columns.made(), columns.reply(),
				columns.relay(), columns.agency(), columns.platform(), columns.usage(),
				Collections.nCopies(columns.source().length, List.of()));
	}

	/**
	 * Makes a view with other counts of these posts, as a scenario changes them. This view stays as it is.
	 *
	 * @param kinds of cells
	 * @param counts posts of each kind, 0 or more; not changed after
	 */
	public PostsView with(PostKinds kinds, long[] counts, List<Answers> answersByAgency, List<Answers> answersByJurisdiction,
			List<Answers> answersTogether, List<Week> postsByWeek, List<Relayed> relayedAccounts) {
		return new PostsView(kinds.layout(), counts,
				new PostTraffic(answersByAgency, answersByJurisdiction, answersTogether, postsByWeek, relayedAccounts), coded, cubes, agencies);
	}

	/** These posts with other cells. @param columns not changed afterwards */
	public PostsView with(Columns columns, List<Answers> answersByAgency, List<Answers> answersByJurisdiction,
			List<Answers> answersTogether, List<Week> postsByWeek, List<Relayed> relayedAccounts) {
		return new PostsView(layout(columns), columns.posts(),
				new PostTraffic(answersByAgency, answersByJurisdiction, answersTogether, postsByWeek, relayedAccounts), coded, cubes, agencies);
	}

	/** Returns the agencies behind the numbers in filters of posts. */
	public AgencyNumbers agencies() {
		return agencies;
	}

	/** True when there is no post. */
	public boolean isEmpty() {
		return !any(cell -> true);
	}

	/**
	 * Whether the cells here are those of another view, so that only their numbers of posts can differ.
	 */
	public boolean hasCellsOf(PostsView other) {
		return layout == other.layout;
	}

	/** Number of cells. */
	public int cells() {
		return layout.size();
	}

	/** Position of the agency of a cell, {@link #UNATTRIBUTED} or {@link #AMBIGUOUS}. */
	public int agency(int cell) {
		return layout.agency[cell];
	}

	/**
	 * Returns the number of the attribution for the agency of a cell, or for the agencies that share the account:
	 * questions to the corpus use it.
	 *
	 * @return below 0 for none and for several that could be meant
	 */
	public int number(int cell) {
		return layout.cells.get(cell).agency();
	}

	/**
	 * Returns the author of the posts of a cell as a filter of posts names it: the number of the agency, or {@link
	 * AccountAgency#RELAYED}.
	 */
	public int writer(int cell) {
		return how(cell) == Attributed.RELAYED ? AccountAgency.RELAYED : number(cell);
	}

	/** Id of the platform of a cell, whether the study has it or not. */
	public String platformId(int cell) {
		return layout.cells.get(cell).platform();
	}

	/** Id of the usage in force, whether the codebook has it or not; empty without one. */
	public String usageId(int cell) {
		return layout.cells.get(cell).usage();
	}

	/**
	 * Returns the positions of the agencies that share the accounts of the posts of a cell; else empty, also in a
	 * scenario. The agency of the cell is then the holder of the accounts.
	 */
	public List<Integer> sharing(int cell) {
		return layout.sharing.get(cell);
	}

	/** Returns how the posts of a cell were attributed to their agency. */
	public Attributed how(int cell) {
		return layout.how[cell];
	}

	/**
	 * True for the posts that an agency of the study wrote. Posts of others are not its own, even where they relay an
	 * agency, nor are posts that could be several agencies'.
	 */
	public boolean isOwn(int cell) {
		return layout.agency[cell] >= 0 && layout.how[cell] == Attributed.DIRECT;
	}

	/** Position of the platform, or {@link StudyView#NONE} for one that the study lacks. */
	public int platform(int cell) {
		return layout.platform[cell];
	}

	/** Month in UTC, e.g. 2013-07; empty when the date is not known. */
	public String month(int cell) {
		return layout.cells.get(cell).month();
	}

	/**
	 * Something that is worked out of these posts and of nothing else, for all who want it: a hundred thousand cells are gone through once.
	 *
	 * @param of what tells it apart from others of its type
	 */
	public <T> T once(Class<T> type, Object of, Supplier<? extends T> work) {
		return worked.once(type, of, work);
	}

	/** Year of the posts, in UTC; empty when they are not dated. */
	public String year(int cell) {
		return layout.years[layout.month[cell]];
	}

	/** The years of all cells, in order; what is not dated is in none. */
	public List<String> years() {
		return Arrays.stream(layout.years).filter(it -> !it.isEmpty()).distinct().sorted().toList();
	}

	/** The months of all cells in order, the empty one first if the date of some is not known; some may be without posts in a draw. */
	public List<String> months() {
		return layout.months;
	}

	/** Position of the month of a cell in {@link #months}. */
	public int monthOf(int cell) {
		return layout.month[cell];
	}

	/** Position of the usage in force; {@link StudyView#NONE} without one, or for one that the codebook lacks. */
	public int usage(int cell) {
		return layout.usage[cell];
	}

	/** Returns who coded the usage; a usage that a scenario supposes has no person as coder. */
	public CodedBy codedBy(int cell) {
		return layout.codedBy(cell);
	}

	/** True when the posts answer another post or account. */
	public boolean isReply(int cell) {
		return layout.reply[cell];
	}

	/** True when the posts relay another account. */
	public boolean isRelay(int cell) {
		return layout.relay[cell];
	}

	/**
	 * Returns the value of a field that the study declares for the posts of a cell. The value is as the corpus keeps it
	 * but for blanks, which do not divide posts; empty for none.
	 */
	public String own(String field, int cell) {
		return layout.cells.get(cell).code(Facet.ofField(field));
	}

	/** Number of posts in a cell; 1 or more, but 0 or more in a draw of a scenario. */
	public long posts(int cell) {
		return posts[cell];
	}

	/** Where the posts of a cell lie in a theory, as these cells tell it: see {@link #placed}. */
	int category(TheoryView theory, int cell) {
		return layout.category(theory, cell);
	}

	/** Returns the category that was coded for the posts themselves, as these cells have it: see {@link #placed}. */
	int codedCategory(TheoryView theory, int cell) {
		return layout.coded(theory, cell);
	}

	/** True where persons coded the posts themselves differently in that theory, so that they lie nowhere in it. */
	boolean isOpen(TheoryView theory, int cell) {
		return layout.isOpen(theory, cell);
	}

	/**
	 * Returns who decided the place of a cell's posts in a theory: the coder of the posts themselves, otherwise the
	 * coder of their usage.
	 */
	CodedBy codedBy(TheoryView theory, int cell) {
		return layout.codedBy(theory, cell);
	}

	/**
	 * True for posts that another cell counts already, because they have several codes in a theory: sums of posts,
	 * unlike sums of codes, leave them out.
	 */
	public boolean isAgain(int cell) {
		return layout.several && layout.cells.get(cell).again();
	}

	/** True when some posts have several codes, so that cells do not add up to posts. */
	boolean hasSeveral() {
		return layout.several;
	}

	/** Posts in the cells chosen, each once. */
	public long count(IntPredicate chosen) {
		long found = 0;
		for (int cell = 0; cell < posts.length; cell++) {
			found += posts[cell] > 0 && !isAgain(cell) && chosen.test(cell) ? posts[cell] : 0;
		}
		return found;
	}

	/** Whether one of the cells chosen has posts. */
	public boolean any(IntPredicate chosen) {
		for (int cell = 0; cell < posts.length; cell++) {
			if (posts[cell] > 0 && chosen.test(cell)) {
				return true;
			}
		}
		return false;
	}

	/** How each agency answers. */
	public List<Answers> answersByAgency() {
		return traffic.byAgency();
	}

	/** How the agencies of each jurisdiction answer. */
	public List<Answers> answersByJurisdiction() {
		return traffic.byJurisdiction();
	}

	/** How all agencies together answer, in group 0. */
	public List<Answers> answersTogether() {
		return traffic.together();
	}

	/** Posts a week. */
	public List<Week> weeks() {
		return traffic.weeks();
	}

	/** Returns the numbers in the attribution of those chosen agencies, by position, whose accounts are relayed. */
	public Set<Integer> relayedNumbers(IntPredicate agencies) {
		return IntStream.range(0, traffic.numbers().size()).filter(it -> agencies.test(traffic.relayed().get(it).agency()))
				.mapToObj(traffic.numbers()::get).collect(Collectors.toUnmodifiableSet());
	}

	/** Returns the posts that relay accounts. */
	public List<Relayed> relayed() {
		return traffic.relayed();
	}
}
