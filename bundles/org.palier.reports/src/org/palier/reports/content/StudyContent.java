// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.analysis.Analysis;
import org.palier.corpus.CorpusView;
import org.palier.explore.expression.Expressions;
import org.palier.ground.Progress;
import org.palier.ground.isolation.IsolatedJava;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Reconstruction;
import org.palier.model.Study;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.PictureStyle;
import org.palier.pictures.PyramidDrawing;
import org.palier.pictures.PyramidOptions;
import org.palier.pictures.PyramidRequest;
import org.palier.pictures.TokenMarks;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.words.PlainText;
import org.palier.reports.words.ReportWords;
import org.palier.scenario.change.ChangeKinds;
import org.palier.study.attribution.AddressForms;
import org.palier.study.credits.StudyCredits;
import org.palier.study.runs.RunManifest;

/**
 * Makes the contents of a report from a study and a person's choices. Sections of its own are {@code key-figures},
 * {@code figures} (pyramids), {@code census}, {@code posts} and {@code interviews} (tables) and {@code imports};
 * sources bring more. Method and limits and the manifest are no sections: they are always there.
 */
public final class StudyContent {

	static final String KEY_FIGURES = "key-figures";
	static final String FIGURES = "figures";
	static final String CENSUS = "census";
	static final String POSTS = "posts";
	static final String INTERVIEWS = "interviews";
	static final String IMPORTS = "imports";
	/** Asks for every section and table, whatever the template shows. */
	static final String ALL = "all";

	/** Units of what agencies were asked. */
	private static final Set<Unit> ASKED = EnumSet.of(Unit.INTERVIEW, Unit.CASE);

	/** Heap in megabytes of the process that answers expressions. */
	public static final int EXPRESSION_MEGABYTES = Expressions.MEGABYTES;

	private final Wording wording = ReportWords.all();
	private final Analysis analysis;
	private final List<SectionSource> sources;

	public StudyContent(Analysis analysis, List<SectionSource> sources) {
		this.analysis = analysis;
		this.sources = List.copyOf(sources);
	}

	/**
	 * The sources that every report of Palier has beside the sections of its own.
	 *
	 * @param kinds  of changes at hand beside Palier's own
	 * @param posts  that count; empty where the report leaves them out, or nothing is counted
	 * @param forms  how addresses of accounts are read
	 * @param folder of the study, where the texts of interviews lie; empty where nobody quotes them
	 * @param java   starts the process that answers expressions; empty where there is none
	 */
	public static List<SectionSource> sources(Analysis analysis, ChangeKinds kinds, Optional<CorpusView> posts, AddressForms forms,
			Optional<Path> folder, Optional<IsolatedJava> java) {
		return List.of(new QuoteSection(folder.map(TranscriptStore::new)), new ScenarioSections(analysis.indicators(), kinds),
				new CodingSection(posts, forms), new ProgramErrorsSection(), new RelaysSection(Palette.LIGHT),
				new QuestionsSection(new Expressions(java)), new OwnFieldsSection(), new RecommendationsSection(analysis, LocalDate.EPOCH));
	}

	/**
	 * The sections that the report of a study can have, in its order: what a person chooses from. Quick: nothing is counted.
	 *
	 * @param view of this study, with its posts when it has any
	 */
	public List<OfferedSection> offered(Study study, StudyView view) {
		List<String> own = new ArrayList<>(List.of(KEY_FIGURES, FIGURES, CENSUS));
		if (!view.posts().isEmpty()) {
			own.add(POSTS);
		}
		if (!study.getInterviews().isEmpty() || !study.getSelections().isEmpty()) {
			own.add(INTERVIEWS);
		}
		List<OfferedSection> offered = new ArrayList<>(own.stream().map(this::named).toList());
		sources.forEach(it -> offered.addAll(it.offered(study)));
		offered.add(named(IMPORTS));
		return offered;
	}

	private OfferedSection named(String id) {
		return new OfferedSection(id, wording.text("offer." + id));
	}

	/**
	 * @param imports  files that were imported
	 * @param progress asks whether anybody still waits
	 * @throws UnknownSectionException when a section chosen is none
	 */
	public ReportContent of(Study study, StudyView counted, ReportChoices choices, List<ImportSummary> imports, RunManifest manifest,
			Progress progress) throws IOException {
		return of(study, counted, choices, imports, manifest, ReleaseGuard.NONE, progress);
	}

	/**
	 * Returns the view that pages and editions of a report may use: where it is redacted, without any answers from
	 * interviews.
	 */
	public StudyView shown(Study study, StudyView counted, ReportChoices choices) {
		return choices.redacted() ? WithheldInterviews.of(study, choices.fewestTold(study)).from(counted) : counted;
	}

	/**
	 * Returns what a report shows of interviews, for the ledger of releases.
	 *
	 * @param content of the report
	 * @param pages   whether it has pages beside its tables: then all that may be told is held to be
	 */
	public ToldInReport told(Study study, StudyView counted, ReportChoices choices, ReleaseGuard guard, ReportContent content, boolean pages)
			throws IOException {
		if (!choices.redacted() || study.getInterviews().isEmpty()) {
			return ToldInReport.of(study.getInterviews());
		}
		ToldInterviews told = WithheldInterviews.of(study, choices.fewestTold(study)).beside(guard).told(analysis, counted);
		Set<String> tables = content.tables().stream().map(Table::id).collect(Collectors.toSet());
		ToldInReport counts = told.of(it -> pages || tables.contains(it));
		LocalDate day = LocalDate.ofInstant(content.manifest().at(), ZoneOffset.UTC);
		return tables.contains(QuoteSection.ID) ? counts.and(quoted(study, choices, guard, day)) : counts;
	}

	private ToldInReport quoted(Study study, ReportChoices choices, ReleaseGuard guard, LocalDate day) throws IOException {
		ToldInReport all = ToldInReport.NOTHING;
		for (SectionSource source : sources) {
			all = all.and(source.asked(day, choices.fewestTold(study), choices.template().palette()).beside(guard).told(study));
		}
		return all;
	}

	/**
	 * Makes the contents of a report, compared with earlier releases.
	 *
	 * @param imports  files that were imported
	 * @param guard    what went out
	 * @param progress asks whether anybody still waits
	 * @throws UnknownSectionException when a section chosen is none
	 */
	public ReportContent of(Study study, StudyView counted, ReportChoices choices, List<ImportSummary> imports, RunManifest manifest,
			ReleaseGuard guard, Progress progress) throws IOException {
		var withheld = choices.redacted() ? WithheldInterviews.of(study, choices.fewestTold(study)).beside(guard) : WithheldInterviews.NONE;
		StudyView view = withheld.from(counted);
		Locale locale = choices.locale();
		List<String> named = choices.sections().isEmpty() ? choices.template().sections()
				: choices.sections().contains(ALL) ? List.of() : choices.sections();
		// A section may be one table, and a template older than what its indicator is called now.
		List<String> wanted = named.stream().map(analysis::currentIndicator).distinct().toList();
		boolean everything = wanted.isEmpty();
		LocalDate day = LocalDate.ofInstant(manifest.at(), ZoneOffset.UTC);
		List<SectionSource> asked = sources.stream().filter(it -> !choices.redacted() || !it.namesBodies())
				.map(it -> it.asked(day, choices.fewestTold(study), choices.template().palette()))
				.map(it -> choices.redacted() ? it.beside(guard) : it).toList();
		List<ReportSection> all = sections(asked, study, view, counted, choices, withheld,
				id -> choices.showsSections() && (everything || wanted.contains(id)), progress);
		Set<String> known = known(all, study);
		for (String id : choices.sections()) {
			if (!id.equals(ALL) && !known.contains(analysis.currentIndicator(id))) {
				throw new UnknownSectionException(id, List.copyOf(known));
			}
		}
		List<ReportSection> sections = everything ? all.stream().filter(it -> !it.isEmpty()).toList() : chosen(all, wanted);
		boolean figures = everything || wanted.contains(KEY_FIGURES);
		boolean files = everything || wanted.contains(IMPORTS);
		var content = new ReportContent(locale, view.name(), Bilingual.of(study.getDescription()), view.nature(),
				view.jurisdictions().stream().map(StudyView.Named::name).toList(), figures ? headlines(view, all) : List.of(),
				figures ? counts(view, choices) : List.of(), sections, files ? imports : List.of(), files,
				notes(study, view, choices, withheld), theories(view), false, manifest,
				figures ? firstPage(view, locale, choices.template().palette(), facts(asked, study, view, all))
						.map(it -> kept(it, study, view, day, choices)) : Optional.empty(), view.posts().agencies(), StudyCredits.NONE,
				AuthorsWords.NONE, sections.stream().anyMatch(it -> it.id().equals(POSTS))
						? SampleTables.of(view.estimates(), choices.redacted()) : List.of());
		// after what hides persons: who signs a study has said so
		return shown(study, content, choices).credited(StudyCredits.of(study).reworded(PlainText::of))
				.said(AuthorsWords.of(study, locale, choices.redacted()));
	}

	/** A content as readers may see it: without personal data where the choices say so, never with persons who are no part of the study. */
	public static ReportContent shown(Study study, ReportContent content, ReportChoices choices) {
		ReportContent shown = choices.redacted() ? new Redaction(study).of(content) : new Redaction(study).withoutStrangers(content);
		return new Rewording(PlainText::of).of(shown);
	}

	/** A first page with what people found and recommend. */
	private static FrontPage kept(FrontPage page, Study study, StudyView view, LocalDate day, ReportChoices choices) {
		return FrontFindings.of(study, view, day, new FindingFigure(view, choices.locale(), choices.template().palette())).map(page::with)
				.orElse(page);
	}

	private static Optional<FrontPage> firstPage(StudyView view, Locale locale, Palette palette, FrontFacts facts) {
		return Reconstruction.is(view.nature()) ? new ReconstructedPage(view).page(locale, palette) : FirstPage.of(view, locale, palette, facts);
	}

	/** Collects the facts of the first page beside the counts of the view. */
	private static FrontFacts facts(List<SectionSource> sources, Study study, StudyView view, List<ReportSection> all) throws IOException {
		OptionalDouble agreement = OptionalDouble.empty();
		for (TheoryView theory : view.theories()) {
			Optional<PostEstimates.OfFacet> corrected = theory.ordered() ? view.estimates().of(theory.facet()) : Optional.empty();
			for (SectionSource source : corrected.isPresent() && agreement.isEmpty() ? sources : List.<SectionSource>of()) {
				OptionalDouble told = source.agreement(study, theory.facet(), corrected.orElseThrow().set());
				agreement = told.isPresent() ? told : agreement;
			}
		}
		return new FrontFacts(
				FrontFacts.Questions.in(all.stream().flatMap(it -> it.tables().stream()).toList(), Presences.of(view).present()), agreement,
				PresenceAgreement.of(study, view).shareAlike());
	}

	/** The note that a reader would miss most comes first. */
	private List<Bilingual> notes(Study study, StudyView view, ReportChoices choices, WithheldInterviews withheld) {
		List<Bilingual> notes = new ArrayList<>(new MethodNotes(study, view).all(choices.redacted(), withheld));
		if (choices.withoutPosts()) {
			notes.addFirst(wording.text("method.posts.left_out"));
		}
		return notes;
	}

	/** Ids that may be chosen. */
	private Set<String> known(List<ReportSection> sections, Study study) {
		Set<String> known = new LinkedHashSet<>(List.of(KEY_FIGURES));
		sections.forEach(it -> known.add(it.id()));
		sources.forEach(it -> it.offered(study).forEach(section -> known.add(section.id())));
		known.add(IMPORTS);
		sections.forEach(it -> it.tables().forEach(table -> known.add(table.id())));
		return known;
	}

	/** The sections chosen, in the order of the choice; a table that was chosen alone comes in its section, alone. */
	private static List<ReportSection> chosen(List<ReportSection> all, List<String> wanted) {
		List<ReportSection> chosen = new ArrayList<>();
		for (String id : wanted) {
			for (ReportSection section : all) {
				if (section.id().equals(id) && !section.isEmpty()) {
					chosen.add(section);
				} else if (!wanted.contains(section.id())) {
					section.tables().stream().filter(it -> it.id().equals(id)).forEach(it -> add(chosen, section, it));
				}
			}
		}
		return chosen;
	}

	private static void add(List<ReportSection> chosen, ReportSection section, Table table) {
		for (int i = 0; i < chosen.size(); i++) {
			if (chosen.get(i).id().equals(section.id())) {
				List<Table> tables = new ArrayList<>(chosen.get(i).tables());
				tables.add(table);
				chosen.set(i, section.alone(tables));
				return;
			}
		}
		chosen.add(section.alone(List.of(table)));
	}

	private List<ReportSection> sections(List<SectionSource> asked, Study study, StudyView view, StudyView counted, ReportChoices choices,
			WithheldInterviews withheld, Predicate<String> wanted, Progress progress) throws IOException {
		Locale locale = choices.locale();
		List<Table> census = new ArrayList<>();
		List<Table> posts = new ArrayList<>();
		List<Table> interviews = new ArrayList<>();
		for (Table table : withheld.from(analysis.tables(view))) {
			(table.unit() == Unit.POST ? posts : ASKED.contains(table.unit()) ? interviews : census).add(table);
		}
		ToldInterviews told = withheld.told(analysis, counted);
		interviews.addAll(told.tables());
		List<ReportSection> sections = new ArrayList<>();
		sections.add(new ReportSection(FIGURES, wording.text("figures"), notDrawn(view), pyramids(view, choices), List.of()));
		// before the tables of the study: who decides does not look for it behind them
		for (SectionSource source : asked) {
			sections.addAll(source.sections(study, view, locale, wanted, progress));
		}
		sections.add(new ReportSection(CENSUS, wording.text("section.census"), List.of(),
				CourseFigure.of(census, locale, choices.template().palette(), wording), census));
		sections.add(new ReportSection(POSTS, wording.text("section.posts"), List.of(), List.of(), posts));
		sections.add(new ReportSection(INTERVIEWS, wording.text("section.interviews"),
				Stream.concat(withheld.words().stream(), told.words().stream()).toList(), List.of(), interviews));
		// in their order among equals: a stable sort
		sections.sort(Comparator.comparing(ReportSection::annex));
		return sections;
	}

	/** A pyramid without a usage is no picture: a sentence says what would fill it. */
	private List<Bilingual> notDrawn(StudyView view) {
		PostCoverage posts = PostCoverage.of(view.posts());
		if (posts.posts() > 0) {
			Stream<TheoryView> ordered = view.theories().stream().filter(TheoryView::ordered);
			return posts.own() > 0 ? ordered.filter(it -> isNowhere(view, it)).map(it -> wording.text("pyramid.nowhere", it.name())).toList()
					: ordered
							.map(it -> wording.text("pyramid.nobody", it.name(), posts.posts(), posts.relayed(),
									posts.unattributed() + posts.ambiguous()))
							.toList();
		}
		return view.theories().stream().filter(it -> it.ordered() && PyramidProfile.of(view, it).coded() == 0)
						.map(it -> wording.text("pyramid.none", it.name())).toList();
	}

	/**
	 * Whether a theory has nothing on any level although usages or posts are coded, as one that places no usage until somebody codes by it.
	 */
	private static boolean isNowhere(StudyView view, TheoryView theory) {
		PyramidProfile presences = PyramidProfile.of(view, theory);
		PyramidProfile posts = PyramidProfile.ofPosts(view, theory);
		return presences.coded() + posts.coded() > 0 && presences.placed() + posts.placed() == 0;
	}

	/** Every ordered theory by presences, where any are coded, and by the posts that agencies wrote; none that has nothing on any level. */
	private static List<ReportFigure> pyramids(StudyView view, ReportChoices choices) {
		List<ReportFigure> pyramids = new ArrayList<>();
		for (TheoryView theory : view.theories()) {
			PyramidProfile presences = PyramidProfile.of(view, theory);
			if (theory.ordered() && presences.coded() > 0 && !isNowhere(view, theory)) {
				pyramids.add(figure(theory.id(), view, presences, choices));
			}
			if (theory.ordered() && PostCoverage.ofOwn(view.posts()).posts() > 0 && !isNowhere(view, theory)) {
				pyramids.add(figure(theory.id() + "-posts", view, PyramidProfile.ofPosts(view, theory), choices));
			}
		}
		return pyramids;
	}

	private static ReportFigure figure(String id, StudyView view, PyramidProfile profile, ReportChoices choices) {
		ReportPictures pictures = choices.pictures();
		var style = new PictureStyle(FontMetrics.openSans(), new Typography(choices.locale()), choices.template().palette());
		return new ReportFigure(id, PyramidDrawing.of(pictures.view().compose(new PyramidRequest(view, profile, PyramidOptions.REPORT,
				style, TokenMarks.of(view, profile, pictures.decorations())))), Bilingual.EMPTY);
	}

	private List<Bilingual> theories(StudyView view) {
		return view.theories().stream().map(it -> wording.text("theory", it.name(), it.version(), it.source().replaceFirst("\\.$", "")))
				.toList();
	}

	/** How it is, then what the sections chosen say of how it might be. */
	private static List<KeyFigure> headlines(StudyView view, List<ReportSection> sections) {
		List<KeyFigure> headlines = new ArrayList<>(
				Reconstruction.is(view.nature()) ? new ReconstructedPage(view).headlines() : Headlines.of(view));
		sections.forEach(it -> headlines.addAll(it.headlines()));
		return headlines;
	}

	private List<KeyFigure> counts(StudyView view, ReportChoices choices) {
		if (Reconstruction.is(view.nature())) {
			// how many agencies there are was made up, and there is nothing left to check
			return List.of();
		}
		KeyFigures figures = KeyFigures.of(view);
		List<KeyFigure> counts = new ArrayList<>();
		counts.add(count("agencies", figures.agencies()));
		counts.add(count("platforms", figures.platforms()));
		counts.add(count("presences", figures.presences()));
		counts.add(count("coded", figures.coded()));
		counts.add(count("not_checked", figures.notChecked()));
		if (figures.unmatched() > 0) {
			counts.add(count("unmatched", figures.unmatched()));
		}
		if (!view.posts().isEmpty()) {
			PostCoverage own = PostCoverage.ofOwn(view.posts());
			counts.add(count("posts", own.posts()));
			long others = PostCoverage.of(view.posts()).posts() - own.posts();
			if (own.posts() > 0) {
				counts.add(count("posts_human", own.human()));
				counts.add(count("posts_machine", own.machine()));
				counts.add(count("posts_without_code", own.abstained() + own.nobody() + own.open()));
			}
			if (others > 0) {
				counts.add(count("posts_of_others", others));
			}
		}
		if (choices.withoutPosts()) {
			counts.add(new KeyFigure("posts_left_out", Bilingual.same("–"), wording.text("figure.posts_left_out"), Bilingual.EMPTY));
		}
		return counts;
	}

	private KeyFigure count(String id, long number) {
		// French counts 0 in the singular.
		Bilingual label = new Bilingual(wording.text("figure." + id + (number < 2 ? ".one" : ".many")).fr(),
				wording.text("figure." + id + (number == 1 ? ".one" : ".many")).en());
		return new KeyFigure(id, new Bilingual(new Typography(Locale.CANADA_FRENCH).count(number),
				new Typography(Locale.CANADA).count(number)), label, Bilingual.EMPTY);
	}
}
