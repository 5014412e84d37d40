// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palier.checks.Finding;
import org.palier.codebook.classify.Classification;
import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.ReportedClassification;
import org.palier.corpus.Post;
import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contribution.Usable;
import org.palier.files.Fact;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.fixtures.Samples;
import org.palier.ground.Faults;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.Typography;
import org.palier.model.ContributedChange;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.TheoryPack;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.GuardedDecoration;
import org.palier.pictures.GuardedView;
import org.palier.pictures.Palette;
import org.palier.pictures.PictureStyle;
import org.palier.pictures.PyramidOptions;
import org.palier.pictures.PyramidRequest;
import org.palier.pictures.TokenMark;
import org.palier.pictures.TokenMarks;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.outcome.MonteCarlo;
import org.palier.study.filter.Where;
import org.palier.study.runs.PluginVersion;
import org.palier.workbench.api.Looking;
import org.palier.workbench.api.OpenedStudy;
import org.palier.workbench.api.Selection;
import org.palier.workbench.api.guard.GuardedContent;

/**
 * Each extension point of each plugin.xml has a row here, and each row gives it a part that does each bad {@link Deed}. A point without a
 * row is red; so is a row whose part harms whoever calls it.
 */
class EveryPointTest {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"));
	private static final Duration PATIENCE = Duration.ofMillis(400);
	/** Much longer than any patience, on a machine that does other things as well. */
	private static final Duration SOON = Duration.ofSeconds(20);
	private static final Pattern POINT = Pattern.compile("<extension-point\\s+id=\"([^\"]+)\"");
	private static final String PACK = "<pack id=\"public_engagement\" version=\"1.0\" name=\"P\" file=\"pack.xml\"/>";

	/** Uses the part as Palier does. */
	@FunctionalInterface
	private interface Use {
		/** @return what a person is told; empty when all went well */
		String of(EveryPointTest test, Contributions contributions) throws Exception;
	}

	/**
	 * A point whose elements name classes.
	 *
	 * @param element that contributes the bad part
	 * @param answers bad answers that its contract lets a part give, and that are told
	 */
	private record Row(String point, PartKind<?> kind, String element, Use use, List<Deed> answers) {

		@Override
		public String toString() {
			return point;
		}
	}

	private static final List<Row> CODE = List.of(
			new Row("importers", PartKind.IMPORTERS, element("importer", "BadImporter"), EveryPointTest::read,
					List.of(Deed.NULL, Deed.NULLS, Deed.FOREIGN)),
			new Row("classifiers", PartKind.CLASSIFIERS, element("classifier", "BadClassifier"), EveryPointTest::classify,
					List.of(Deed.NULL, Deed.NULLS, Deed.FOREIGN, Deed.MUCH)),
			new Row("indicators", PartKind.INDICATORS, element("indicator", "BadIndicator"), EveryPointTest::count,
					List.of(Deed.NULL, Deed.NULLS)),
			new Row("findings", PartKind.FINDINGS, element("finding", "BadSource"), EveryPointTest::look,
					List.of(Deed.NULL, Deed.NULLS, Deed.FOREIGN, Deed.MUCH)),
			new Row("rules", PartKind.RULES, element("rule", "BadRule"), EveryPointTest::check,
					List.of(Deed.NULL, Deed.NULLS, Deed.FOREIGN, Deed.MUCH)),
			new Row("views", PartKind.VIEWS, element("view", "BadView"), EveryPointTest::compose, List.of(Deed.NULL)),
			new Row("decorations", PartKind.DECORATIONS, element("decoration", "BadDecoration"), EveryPointTest::mark,
					List.of(Deed.NULL, Deed.NULLS, Deed.FOREIGN)),
			new Row("pages", PartKind.PAGES, element("page", "BadPage"), EveryPointTest::open,
					List.of(Deed.NULL, Deed.NULLS, Deed.FOREIGN, Deed.MUCH)),
			new Row("tiles", PartKind.TILES, element("tile", "BadTile"), EveryPointTest::tell,
					List.of(Deed.NULL, Deed.NULLS, Deed.FOREIGN, Deed.MUCH)),
			new Row("sections", PartKind.SECTIONS, element("section", "BadSection"), EveryPointTest::select,
					List.of(Deed.NULL, Deed.NULLS, Deed.FOREIGN, Deed.MUCH)),
			new Row("branches", PartKind.BRANCHES, element("branch", "BadBranch"), EveryPointTest::grow,
					List.of(Deed.NULL, Deed.NULLS, Deed.FOREIGN, Deed.MUCH)),
			new Row("exporters", PartKind.EXPORTERS, element("exporter", "BadExporter"), EveryPointTest::export, List.of()),
			new Row("changes", PartKind.CHANGES, element("change", "BadChange"), EveryPointTest::draw, List.of()),
			new Row("migrations", PartKind.MIGRATIONS,
					"<migration id=\"bad\" name=\"Bad\" theory=\"public_engagement\" class=\"" + BadParts.class.getName()
					+ "$BadMigration\"/>", EveryPointTest::migrate, List.of(Deed.NULL, Deed.NULLS, Deed.FOREIGN)));

	/** Points whose elements name files, with one that is bad: nothing in them is run, but for a template, which TemplateLimitsTest loops. */
	private static final Map<String, String> DATA = Map.of("patterns", "<patterns id=\"bad\" name=\"Bad\" file=\"noise\"/>", "theories",
			"<pack id=\"bad\" version=\"1.0\" name=\"Bad\" file=\"bomb.xml\"/>", "reports",
			"<template id=\"bad\" name=\"Bad\" folder=\"nothing\"/>");

	private static final Set<PartKind<?>> SHOWN = Set.of(PartKind.PAGES, PartKind.TILES, PartKind.SECTIONS, PartKind.BRANCHES);

	@TempDir
	private Path folder;
	private BadBundle bundle;
	private FaultLog faults;

	@BeforeEach
	void begin() throws Exception {
		Deed.over = false;
		Deed.CALLS.set(0);
		Files.copy(ROOT.resolve("bundles/org.palier.theories/packs/public_engagement-1.0.xml"), folder.resolve("pack.xml"));
		bundle = new BadBundle(folder, ROOT.resolve("bundles/org.palier.extensions"));
		faults = new FaultLog(folder.resolve("faults"), Clock.systemUTC());
	}

	@AfterEach
	void end() {
		Deed.over = true;
	}

	private static String element(String name, String type) {
		return "<" + name + " id=\"bad\" name=\"Bad\" class=\"" + BadParts.class.getName() + "$" + type + "\"/>";
	}

	private Contributions contributions() {
		return bundle.contributions(PATIENCE, faults);
	}

	@Test
	void everyPointHasARow() throws IOException {
		var points = new TreeSet<String>();
		try (Stream<Path> files = Files.list(ROOT.resolve("bundles"))) {
			for (Path xml : files.map(it -> it.resolve("plugin.xml")).filter(Files::isRegularFile).toList()) {
				POINT.matcher(Files.readString(xml)).results().forEach(it -> points.add(it.group(1)));
			}
		}
		var rows = new TreeSet<>(DATA.keySet());
		CODE.forEach(it -> rows.add(it.point()));
		assertThat(rows).isEqualTo(points);
		for (String point : DATA.keySet()) {
			assertThat(Files.readString(ROOT.resolve("bundles/org.palier.extensions/schema/" + point + ".exsd"))).as("no class in " + point)
					.doesNotContain("kind=\"java\"");
		}
		assertThat(PartKind.all()).extracting(PartKind::point)
				.containsExactlyInAnyOrderElementsOf(points.stream().map(it -> PluginXml.POINTS + it).toList());
	}

	private static Stream<Arguments> deeds() {
		return CODE.stream().flatMap(row -> Arrays.stream(Deed.values()).filter(deed -> !deed.isAnswer() || row.answers().contains(deed))
				.map(deed -> Arguments.of(row, deed)));
	}

	@ParameterizedTest
	@MethodSource("deeds")
	void aBadPartIsNamedAndHarmsNobody(Row row, Deed deed) throws Exception {
		bundle.contribute(row.point(), row.element());
		Contributions contributions = contributions();
		assertThat(contributions.of(row.kind()).read()).singleElement().isInstanceOf(Usable.class);
		Deed.when = Deed.When.USED;
		Deed.now = deed;
		long begun = System.nanoTime();
		String told = row.use().of(this, contributions);
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
		if (deed == Deed.PRINT) {
			assertThat(told).isEmpty();
			return;
		}
		assertThat(told).containsIgnoringCase("bad").doesNotContain("Exception", "null pointer");
		if (SHOWN.contains(row.kind())) {
			assertThat(told).as("its name, not its id").contains("“Bad”");
		}
		if (deed.isEndless()) {
			isNotAskedAgain(row, contributions);
			assertThat(told.contains("may use a core")).isEqualTo(deed == Deed.LOOP);
		}
	}

	/** Neither by whoever holds the part already, nor by whoever reads what is contributed anew. */
	private void isNotAskedAgain(Row row, Contributions contributions) throws Exception {
		int calls = Deed.CALLS.get();
		assertThat(faults.all()).singleElement().satisfies(it -> assertThat(it.sort()).isEqualTo(Fault.Sort.GIVEN_UP));
		List<? extends Contribution<?>> later = contributions.of(row.kind()).read();
		assertThat(later).singleElement().isInstanceOfSatisfying(Broken.class, it -> assertThat(it.reason().en()).contains("given up"));
		assertThat(bundle.contributions(PATIENCE, new FaultLog(folder.resolve("faults"), Clock.systemUTC())).of(row.kind()).read())
				.singleElement()
				.isInstanceOf(Broken.class);
		assertThat(Deed.CALLS).hasValue(calls);
	}

	private static Stream<Arguments> makings() {
		return CODE.stream().flatMap(row -> Stream.of(Deed.EXCEPTION, Deed.ERROR, Deed.RECURSION, Deed.MEMORY, Deed.EXIT, Deed.LOOP)
				.map(deed -> Arguments.of(row, deed)));
	}

	/** Migrations have no constructor to fail in but that of their class, which is one of these too. */
	@ParameterizedTest
	@MethodSource("makings")
	void aPartThatCannotBeMadeKeepsNobodyWaiting(Row row, Deed deed) {
		bundle.contribute(row.point(), row.element());
		Deed.when = Deed.When.MADE;
		Deed.now = deed;
		Contributions contributions = contributions();
		assertThat(contributions.of(row.kind()).read()).singleElement()
				.isInstanceOfSatisfying(Broken.class, it -> assertThat(it.reason().en()).contains("bad"));
		assertThat(faults.all()).singleElement()
				.satisfies(it -> assertThat(it.sort()).isEqualTo(deed == Deed.LOOP ? Fault.Sort.GIVEN_UP : Fault.Sort.NOT_MADE));
	}

	private static Stream<String> data() {
		return DATA.keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("data")
	void aBadFileIsNamed(String point) throws IOException {
		Files.writeString(folder.resolve("noise"), "platform,address\n\u0000,,,,\n");
		String doubling = "<!ENTITY a \"aaaaaaaaaa\">"
				+ Stream.of("b a", "c b", "d c", "e d", "f e", "g f", "h g", "i h", "j i").map(it -> it.split(" "))
				.map(it -> "<!ENTITY " + it[0] + " \"" + ("&" + it[1] + ";").repeat(10) + "\">").reduce("", String::concat);
		Files.writeString(folder.resolve("bomb.xml"), "<?xml version=\"1.0\"?><!DOCTYPE x [" + doubling + "]><x>&j;</x>");
		bundle.contribute(point, DATA.get(point));
		PartKind<?> kind = PartKind.all().stream().filter(it -> it.point().endsWith("." + point)).findFirst().orElseThrow();
		List<? extends Contribution<?>> read = contributions().of(kind).read();
		assertThat(read).singleElement().isInstanceOfSatisfying(Broken.class, it -> assertThat(it.reason().en()).contains("bad"));
	}

	private static <T> T part(Contributions contributions, PartKind<T> kind) {
		return contributions.of(kind).usable().getFirst();
	}

	private PluginVersion plugin(PartKind<?> kind) {
		return contributions().of(kind).declared().getFirst().plugin();
	}

	private static String said(Exception problem) {
		return problem instanceof Explained it ? it.reason().en() : String.valueOf(problem.getMessage());
	}

	private String read(Contributions contributions) throws IOException {
		var importer = part(contributions, PartKind.IMPORTERS);
		var request = ImportRequest.of(Files.writeString(folder.resolve("x.txt"), "x"));
		try {
			importer.read(request, null, new Taking(), Progress.NONE);
			importer.offers(String.class);
			return "";
		} catch (IOException told) {
			int calls = Deed.CALLS.get();
			if (Deed.now.isEndless()) {
				assertThat(importer.offers(String.class)).isEmpty();
				assertThat(Deed.CALLS).hasValue(calls);
			}
			return said(told);
		}
	}

	private static final class Taking implements RowSink {
		@Override
		public void header(List<String> columns) {
			for (String column : List.copyOf(columns)) {
				assertThat(column).isNotBlank();
			}
		}

		@Override
		public void row(RowOutcome outcome) {
			assertThat(outcome).isNotNull();
		}

		@Override
		public void add(Fact fact) {
			// none comes
		}

		@Override
		public void remark(Bilingual remark) {
			// none comes
		}
	}

	private String classify(Contributions contributions) {
		Faults told = contributions.installed().faults("classifier", "bad");
		var run = new ReportedClassification(new Classification(part(contributions, PartKind.CLASSIFIERS), OptionValues.NONE,
				Codebook.ofUsages("1", List.of("advice")), 2, PATIENCE), "bad", told);
		try {
			List<Post> posts = Stream.of("a", "b", "c").map(it -> Post.ofWords("", it, "", "twitter")).toList();
			ClassificationSummary summary = run.run(posts.iterator(), posts.size(), it -> {
				// counted by the summary
			}, Progress.NONE);
			assertThat(summary.posts()).isEqualTo(3);
			return summary.failed() == 0 ? "" : summary.mostFrequentFailure();
		} catch (RuntimeException ended) {
			return said(ended);
		}
	}

	private String count(Contributions contributions) {
		Table table = part(contributions, PartKind.INDICATORS).compute(StudyView.of(Samples.empty()));
		return table.notes().isEmpty() ? "" : table.notes().getFirst().en();
	}

	private String look(Contributions contributions) {
		List<Bilingual> told = part(contributions, PartKind.FINDINGS).ask(StudyView.of(Samples.empty())).faults();
		return told.isEmpty() ? "" : told.getFirst().en();
	}

	private String check(Contributions contributions) {
		List<String> all = new ArrayList<>();
		for (Finding it : part(contributions, PartKind.RULES).check(Samples.empty(), LocalDate.EPOCH)) {
			all.add(it.message().en());
		}
		return all.isEmpty() ? "" : all.getLast();
	}

	private PyramidRequest request() {
		Study study = Samples.ofPack("1.0");
		StudyView view = StudyView.of(study);
		return new PyramidRequest(view, PyramidProfile.of(view, view.theories().getFirst()), PyramidOptions.REPORT,
				new PictureStyle(FontMetrics.openSans(), new Typography(Locale.CANADA), Palette.LIGHT), TokenMarks.NONE);
	}

	private String compose(Contributions contributions) {
		var view = (GuardedView) part(contributions, PartKind.VIEWS);
		assertThat(view.compose(request())).isNotNull();
		return view.reason().en();
	}

	private String mark(Contributions contributions) {
		var decoration = (GuardedDecoration) part(contributions, PartKind.DECORATIONS);
		for (Map.Entry<PyramidProfile.Token, TokenMark> it : decoration.marks(request().view(), request().profile()).entrySet()) {
			PyramidProfile.Token token = it.getKey();
			TokenMark mark = it.getValue();
			assertThat(token).isNotNull();
			assertThat(mark).isNotNull();
		}
		return decoration.reason().en();
	}

	private String open(Contributions contributions) {
		return shown(contributions, PartKind.PAGES, it -> assertThat(it.blocks()).hasSize(1));
	}

	private String tell(Contributions contributions) {
		return shown(contributions, PartKind.TILES, it -> assertThat(it.question().en()).isEqualTo("Bad"));
	}

	private String select(Contributions contributions) {
		return shown(contributions, PartKind.SECTIONS, it -> assertThat(it.blocks()).hasSize(1));
	}

	private String grow(Contributions contributions) {
		return shown(contributions, PartKind.BRANCHES, it -> assertThat(it.lines().getFirst().lines()).hasSize(1));
	}

	private <C> String shown(Contributions contributions, PartKind<GuardedContent<C>> kind, Consumer<C> good) {
		StudyView view = StudyView.of(Samples.empty());
		var study = new OpenedStudy(folder, "s", Bilingual.same("S"), false);
		var looking = new Looking(List.of(study), study, view, Where.ALL, Selection.NONE, Locale.CANADA);
		try {
			good.accept(part(contributions, kind).ask(looking));
			return "";
		} catch (PluginFailedException refused) {
			return said(refused);
		}
	}

	private String export(Contributions contributions) {
		try {
			part(contributions, PartKind.EXPORTERS).write(null, new ByteArrayOutputStream());
			return "";
		} catch (IOException | RuntimeException | Error thrown) {
			return faults.all().stream().filter(it -> it.plugin().equals(plugin(PartKind.EXPORTERS).named())).findFirst().orElseThrow()
					.reason().en();
		}
	}

	private String draw(Contributions contributions) {
		Study study = Samples.empty();
		Samples.cell(study, Samples.agency(Samples.jurisdiction(study, "qc"), "a"), "twitter", PresenceStatus.PRESENT);
		Scenario scenario = PalierFactory.eINSTANCE.createScenario();
		scenario.setId("s");
		scenario.setName(Bilingual.same("s").toModel());
		ContributedChange change = PalierFactory.eINSTANCE.createContributedChange();
		change.setId("change");
		change.setName(Bilingual.same("change").toModel());
		change.setKind("bad");
		scenario.getChanges().add(change);
		study.getScenarios().add(scenario);
		ChangeKinds kinds = contributions.changeKinds();
		try {
			new MonteCarlo(2, PATIENCE).run(ResolvedScenario.of(study, StudyView.of(study), scenario, kinds), List.of(new Penetration()), 5,
					1, Progress.NONE);
			return "";
		} catch (Exception refused) {
			return said(refused);
		}
	}

	private String migrate(Contributions contributions) {
		bundle.contribute("theories", PACK);
		List<TheoryPack> packs = contributions.of(PartKind.PACKS).usable();
		assertThat(packs).singleElement().satisfies(it -> assertThat(it.getUsages()).isNotEmpty());
		return faults.all().stream().map(it -> it.reason().en()).findFirst().orElse("");
	}
}
