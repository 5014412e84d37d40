// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ShorterNames;
import org.palier.model.DataNature;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.found.SourceAnswer;
import org.palier.numbers.queries.PostAnswers;
import org.palier.numbers.queries.PostQuery;
import org.palier.numbers.queries.UnansweredQueryException;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.history.BodyEvent;
import org.palier.study.history.LookBack;
import org.palier.study.history.PostsOutOfLife;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.StudyRuns;

/**
 * An immutable snapshot of a study, in columns: its census and the counts of its posts. It is what indicators
 * read, and nothing else. Agencies, platforms, usages, jurisdictions and categories are positions in its
 * lists. Thread-safe.
 */
public final class StudyView {

	/** The position of no category, or the size when it is not known. */
	public static final int NONE = -1;

	/**
	 * A named thing.
	 *
	 * @param id      stable id
	 * @param name    what readers see
	 * @param shorter what they see where there is little room; empty where the codebook has nothing
	 */
	public record Named(String id, Bilingual name, Bilingual shorter) {

		/** Something that has no short name. */
		public Named(String id, Bilingual name) {
			this(id, name, Bilingual.EMPTY);
		}
	}

	/**
	 * A column of the census.
	 *
	 * @param id    stable id
	 * @param name  what readers see
	 * @param color colour of its mark, #rrggbb; empty when the study gives none
	 */
	public record PlatformView(String id, Bilingual name, String color) {
	}

	/**
	 * A row of the census.
	 *
	 * @param jurisdiction position
	 * @param category     position, or {@link #NONE}
	 * @param size         employees, or {@link #NONE}
	 * @param field        field of activity; empty when unknown
	 * @param unmatched    made from an account whose department no list knows, and not confirmed: not in the frame, see
	 *                     {@link StudyView#frame}
	 * @param there        whether it has begun and not ended on the day that is looked at: one that is not counts in no rate, and its posts
	 *                     stay
	 */
	public record AgencyView(String id, Bilingual name, int jurisdiction, int category, int size, String field,
			boolean unmatched, boolean there) {
	}

	/**
	 * The data of a view beside its counts.
	 *
	 * @param error of the coding in a draw of a scenario; null where shares are the estimated ones
	 * @param found by plug-ins that were asked
	 * @param earlier the study that was made before; null where none was looked for
	 */
	record Beside(Fieldwork fieldwork, PostAnswers answers, PostEstimates estimates, CodingErrors.@Nullable Draw error,
			List<SourceAnswer> found,
			@Nullable EarlierStudy earlier) {

		Beside(Fieldwork fieldwork, PostAnswers answers, PostEstimates estimates, CodingErrors.@Nullable Draw error) {
			this(fieldwork, answers, estimates, error, List.of(), null);
		}
	}

	private final StudyGround ground;
	private final Parts parts;
	private final Beside beside;
	private final boolean supposed;
	private volatile @Nullable CensusTally tally;
	/** Results that were computed from this view, see {@link #once}. */
	private final WorkedOut worked;

	/** @param supposed whether a scenario made these parts of a study */
	StudyView(StudyGround ground, Parts parts, Beside beside, boolean supposed) {
		this(ground, parts, beside, supposed, new WorkedOut());
	}

	private StudyView(StudyGround ground, Parts parts, Beside beside, boolean supposed, WorkedOut worked) {
		this.worked = worked;
		this.ground = ground;
		this.parts = parts;
		this.beside = beside;
		this.supposed = supposed;
		this.tally = parts.tally();
	}

	/** Makes this view with other data beside; nothing is counted again. */
	private StudyView with(Beside other, WorkView work) {
		return new StudyView(ground, counted(work), other, supposed);
	}

	private Parts counted(WorkView work) {
		return new Parts(parts.platforms(), parts.theories(), parts.agencies(), parts.cells(), tally, parts.posts(), work);
	}

	private StudyView with(Beside other) {
		return with(other, parts.work());
	}

	/**
	 * The parts that may differ in another view of the same study.
	 *
	 * @param cells of the agencies on the platforms, in their order
	 * @param tally of these cells; null to count them when they are first asked for
	 * @param posts by positions in these lists
	 */
	public record Parts(List<PlatformView> platforms, List<TheoryView> theories, List<AgencyView> agencies, Cells cells,
			@Nullable CensusTally tally, PostsView posts, WorkView work) {

		/** Copies its lists. */
		public Parts {
			platforms = List.copyOf(platforms);
			theories = List.copyOf(theories);
			agencies = List.copyOf(agencies);
		}

		List<String> agencyIds() {
			return agencies.stream().map(AgencyView::id).toList();
		}

		List<String> platformIds() {
			return platforms.stream().map(PlatformView::id).toList();
		}
	}

	/** This view with other parts: what a scenario makes of a study. This one stays as it is. */
	public StudyView with(Parts others) {
		boolean same = others.agencies() == parts.agencies();
		Fieldwork fieldwork = same ? beside.fieldwork() : beside.fieldwork().in(parts.agencies(), others.agencies());
		PostAnswers answers = same && others.platforms() == parts.platforms() ? beside.answers()
				: beside.answers().in(others::agencyIds, others::platformIds);
		return new StudyView(ground, others, new Beside(fieldwork, answers, beside.estimates(), beside.error()), true);
	}

	/**
	 * Returns this view without the answers of single agencies: no interview, no sample of agencies, and hours only of
	 * groups that are large enough. It is for readers from whom agencies must stay hidden, as was promised.
	 *
	 * @param fewest agencies of a group whose hours are kept
	 */
	public StudyView withoutInterviews(int fewest) {
		return with(new Beside(new Fieldwork(fieldwork().objectives(), List.of(), List.of()), beside.answers(), estimates(), beside.error(),
				found(), beside.earlier()), work().ofGroups(fewest));
	}

	/** True for what a scenario makes of a study: its numbers count nothing that one could list. */
	public boolean isSupposed() {
		return supposed;
	}

	/** Takes the snapshot of a study without posts as it is now; later edits of the study do not show in it. */
	public static StudyView of(Study study) {
		return of(study, PostCounts.NONE, LookBack.NOW);
	}

	/**
	 * The snapshot of a study with posts counted before; quick, for each edit of a placement.
	 *
	 * @param counts of this study, or {@link PostCounts#NONE}; of agencies that it lost since, the posts are unattributed
	 * @param from   from where the study is looked at, as when the posts were counted
	 */
	public static StudyView of(Study study, PostCounts counts, LookBack from) {
		return new Snapshot(study, counts, from).take();
	}

	/**
	 * The snapshot of a study with the posts of its corpus, attributed by its accounts. Asks the corpus: may take seconds.
	 *
	 * @param corpus with the posts of the runs that are known from there
	 * @param forms  how addresses of accounts are read
	 * @param from   from where the study is looked at
	 */
	public static StudyView of(Study study, CorpusView corpus, AddressForms forms, LookBack from) throws CorpusException {
		return of(study, PostCounts.of(study, corpus, Attribution.of(study, corpus, forms), forms, from), from);
	}

	/**
	 * The snapshot of a study that a command has open, with its posts when it has any.
	 *
	 * @param forms how addresses of accounts are read
	 * @param from  from where the study is looked at: what is known from there counts
	 */
	public static StudyView of(OpenStudy open, AddressForms forms, LookBack from) throws IOException {
		Optional<CorpusView> posts = open.posts(StudyRuns.known(open.study(), from));
		return posts.isPresent() ? of(open.study(), posts.get(), forms, from) : of(open.study(), PostCounts.NONE, from);
	}

	/** How the census went up to the date from which it is looked at; in a scenario that of the study. */
	public CensusCourse course() {
		return ground.course();
	}

	/** From when the census is looked at. */
	public LookBack lookBack() {
		return ground.lookBack();
	}

	/** Returns the notes that a reader of the selected part needs; none for the whole study. */
	public List<Bilingual> partNotes() {
		return lookBack().where().notes();
	}

	/** Id of the study. */
	public String id() {
		return ground.id();
	}

	/** Name of the study. */
	public Bilingual name() {
		return ground.name();
	}

	/**
	 * Where its data come from.
	 */
	public DataNature nature() {
		return ground.nature();
	}

	/**
	 * Returns which of its agencies began, changed their name and ended by the day that is looked at, in order of time;
	 * in a scenario those of the study.
	 */
	public List<BodyEvent> events() {
		return ground.events();
	}

	/** Posts of its agencies on days on which these were not there: they are among the posts; in a scenario those of the study. */
	public List<PostsOutOfLife> outOfLife() {
		return ground.outOfLife();
	}

	/** In the study's order. */
	public List<Named> jurisdictions() {
		return ground.jurisdictions();
	}

	/** Kinds of agencies, in the study's order. */
	public List<Named> categories() {
		return ground.categories();
	}

	/** Columns of the census, in the study's order. */
	public List<PlatformView> platforms() {
		return parts.platforms();
	}

	/** The fields that the study declares of its agencies. */
	public OwnFieldsView ownFields() {
		return ground.own();
	}

	/** The codebook, in the study's order. */
	public List<Named> usages() {
		return ground.usages();
	}

	/** Returns shorter names of its codes, usages and levels, for places with little room. */
	public ShorterNames shorterNames(Locale locale) {
		Map<String, String> shorter = new HashMap<>();
		usages().stream().filter(it -> !it.shorter().isEmpty()).forEach(it -> shorter.put(it.name().in(locale), it.shorter().in(locale)));
		theories().stream().flatMap(it -> it.categories().stream()).filter(it -> !it.shorter().isEmpty())
				.forEach(it -> {
					shorter.put(it.name().in(locale), it.shorter().in(locale));
					shorter.put(it.plainName().in(locale), it.shorter().in(locale));
				});
		return new ShorterNames(shorter);
	}

	/** In the study's order. */
	public List<TheoryView> theories() {
		return parts.theories();
	}

	/** The theory of a facet; empty for the usage, and for a theory that the study lacks. */
	public Optional<TheoryView> theory(Facet facet) {
		return theories().stream().filter(it -> it.facet().equals(facet)).findFirst();
	}

	/** Names of the codes of a facet by id, in the order of the codebook: a map of the caller's own. */
	public Map<String, Bilingual> codes(Facet facet) {
		Map<String, Bilingual> codes = new LinkedHashMap<>();
		if (facet.isUsage()) {
			usages().forEach(it -> codes.put(it.id(), it.name()));
		} else {
			theory(facet).ifPresent(theory -> theory.categories().forEach(it -> codes.put(it.id(), it.plainName())));
		}
		return codes;
	}

	/** Rows of the census. */
	public List<AgencyView> agencies() {
		return parts.agencies();
	}

	/** The posts; empty for a study without a corpus. */
	public PostsView posts() {
		return parts.posts();
	}

	/**
	 * Answers a query about the posts, which the corpus is asked for once: may take seconds the first time. The answer is that
	 * of the posts as they are, in a scenario too.
	 *
	 * @throws IllegalStateException                             when an indicator asks what it did not declare
	 * @throws org.palier.numbers.queries.UnansweredQueryException when the corpus cannot be read
	 */
	public <R> R ask(PostQuery<R> query) {
		return beside.answers().ask(query);
	}

	/**
	 * Something that is worked out of this view and of nothing else, for all who want it: what goes over all posts is done once for all
	 * tables. Two threads may both work it out; either is right.
	 *
	 * @param type of it, which is immutable
	 * @param of   tells it from others of the type
	 * @param work works it out, and asks no query
	 */
	public <T> T once(Class<T> type, Object of, Supplier<? extends T> work) {
		return worked.once(type, of, work);
	}

	/** This view, of which only these queries can be asked. */
	public StudyView answering(Set<PostQuery<?>> queries) {
		// Counted here, so that no two such views count the census again.
		tally();
		// The results computed from this view ask no query, so that they are shared.
		return new StudyView(ground, counted(parts.work()),
				new Beside(fieldwork(), beside.answers().to(queries), estimates(), beside.error(), found(), beside.earlier()), supposed,
				worked);
	}

	/** Shares of posts corrected by what people coded; in a scenario those of the study. */
	public PostEstimates estimates() {
		return beside.estimates();
	}

	/** This view with such shares. */
	public StudyView withEstimates(PostEstimates corrected) {
		return corrected.equals(estimates()) ? this : with(new Beside(fieldwork(), beside.answers(), corrected, beside.error()));
	}

	/**
	 * This view with answers to queries, fetched now: no slow disk is held against a plug-in that asks later. One that has no answer says so
	 * then.
	 */
	public StudyView fetching(Set<PostQuery<?>> queries) {
		StudyView answering = answering(queries);
		try {
			for (PostQuery<?> query : queries) {
				answering.ask(query);
			}
		} catch (UnansweredQueryException said) {
			// A later question gets the same exception.
		}
		return answering;
	}

	/** Returns the findings of plug-ins in this view; empty where none was asked. */
	public List<SourceAnswer> found() {
		return beside.found();
	}

	/** This view with what plug-ins found in it. */
	public StudyView withFound(List<SourceAnswer> found) {
		return found.equals(found()) ? this
				: with(new Beside(fieldwork(), beside.answers(), estimates(), beside.error(), List.copyOf(found), beside.earlier()));
	}

	/** The study that was made before this one; empty where none was looked for. */
	public Optional<EarlierStudy> earlier() {
		return Optional.ofNullable(beside.earlier());
	}

	/** This view beside the study that was made before. */
	public StudyView beside(EarlierStudy earlier) {
		return with(new Beside(fieldwork(), beside.answers(), estimates(), beside.error(), found(), earlier));
	}

	/** This view with the error of coding of a draw in its estimates. */
	public StudyView withCodingError(CodingErrors.Draw drawn) {
		return with(new Beside(fieldwork(), beside.answers(), estimates(), drawn));
	}

	/**
	 * The corrected shares of a part of the posts when so many of each code are counted; empty where too few of them were coded.
	 *
	 * @param now posts of each code in the part
	 */
	public Optional<CountedShares> corrected(Facet facet, PostEstimates.Domain part, ToLongFunction<String> now) {
		CodingErrors.Draw ofDraw = beside.error();
		double[] drawn = ofDraw == null ? null : ofDraw.of(facet, part);
		return estimates().of(facet).flatMap(it -> it.of(part)).map(it -> drawn == null ? it.counted(now) : it.counted(now, drawn));
	}

	/** Interviews, and how agencies were chosen for them. */
	public Fieldwork fieldwork() {
		return beside.fieldwork();
	}

	/** Figures that a publication gives for this study, in the study's order. */
	public List<PublishedView> published() {
		return ground.published();
	}

	/** The work that it costs agencies; empty for a study without interviews. */
	public WorkView work() {
		return parts.work();
	}

	/** Returns the frame in which penetration is counted; in a scenario that of the study. */
	public FrameView frame() {
		return ground.frame();
	}

	/** The cells, agency by agency, each agency's platforms together. */
	public Cells cells() {
		return parts.cells();
	}

	/** The census counted; counted when first asked for. */
	public CensusTally tally() {
		CensusTally counted = tally;
		if (counted == null) {
			counted = new CensusTally(CensusTally.Strata.of(agencies(), frame().isDefined()), platforms().size(), usages().size());
			for (int agency = 0; agency < agencies().size(); agency++) {
				if (agencies().get(agency).there()) {
					counted.add(agency, cells());
				}
			}
			tally = counted;
		}
		return counted;
	}

	/** Returns the status of an agency on a platform; a cell that the study does not have is not checked. */
	public PresenceStatus status(int agency, int platform) {
		return Cells.status(cells().state(agency * platforms().size() + platform));
	}

	/** True when at least one coder coded the presence, even if with no usage. */
	public boolean isCoded(int agency, int platform) {
		return Cells.isCoded(cells().state(agency * platforms().size() + platform));
	}

	/** True when the usage is in force at the presence, see {@link SeenUsages}. */
	public boolean shows(int agency, int platform, int usage) {
		return cells().shows(agency * platforms().size() + platform, usage);
	}

	/** On how many platforms an agency is present. */
	public int presences(int agency) {
		return count(agency, PresenceStatus.PRESENT);
	}

	/**
	 * True for an agency of the frame, see {@link FrameView}, or for each of a study that has none, when it is there on the day that is looked
	 * at.
	 */
	public boolean isCounted(int agency) {
		return agencies().get(agency).there() && (!agencies().get(agency).unmatched() || !frame().isDefined());
	}

	/** True when at least one cell of the agency was checked: present or absent. */
	public boolean isChecked(int agency) {
		return count(agency, PresenceStatus.PRESENT) + count(agency, PresenceStatus.ABSENT) > 0;
	}

	private int count(int agency, PresenceStatus status) {
		int found = 0;
		for (int platform = 0; platform < platforms().size(); platform++) {
			if (status(agency, platform) == status) {
				found++;
			}
		}
		return found;
	}
}
