// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.coding.sets.SampledStudy;
import org.palier.corpus.Facet;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.SetPurpose;
import org.palier.numbers.indicators.CorrectedLevels;
import org.palier.numbers.indicators.PostCodesByAgency;
import org.palier.numbers.indicators.PostPyramidLevels;
import org.palier.numbers.indicators.PostUsageMix;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.SampleBasis;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.PyramidComposer;
import org.palier.pictures.PyramidLayout;
import org.palier.pictures.PyramidOptions;

/** Estimates in the tables of indicators, with the pencil of {@link CodedStudy}. */
class StudyEstimatesTest {

	@TempDir
	private Path folder;
	private CodedStudy study;

	@BeforeEach
	void make() throws IOException {
		study = new CodedStudy(SampledStudy.in(folder.resolve("study")));
	}

	@Test
	void standBesideSharesOfAllThatAgenciesWrote() throws IOException {
		study.drawnAndCoded();
		Table table = new PostUsageMix().compute(study.view());

		assertThat(table.columns()).last().extracting(Column::id).isEqualTo("corrected");
		Value.Estimate alerts = estimate(table, "agencies_together", "all", "alert");
		assertThat(alerts.naive()).isCloseTo(46 / 101.0, within(1e-12));
		assertThat(alerts.corrected()).isCloseTo(27.6 / 101, within(1e-12));
		assertThat(alerts.coded()).isEqualTo(30);
		assertThat(List.of("alert", "answer", "event").stream()
				.mapToDouble(it -> estimate(table, "agencies_together", "all", it).corrected()).sum())
				.isCloseTo(1, within(1e-12));
		assertThat(cell(table, "all", "all", "alert")).as("a row with posts of others").isInstanceOf(Value.Undefined.class);
		assertThat(cell(table, "ca", "all", "alert")).as("fewer than 30 coded").isInstanceOf(Value.Undefined.class);
		assertThat(table.notes()).anySatisfy(it -> assertThat(it.en()).contains("30 posts of the sample s1"));
	}

	@Test
	void areNumbersOfTheirOwnForPrograms() throws IOException {
		study.drawnAndCoded();
		Table flat = new PostUsageMix().compute(study.view()).flat();

		assertThat(flat.columns()).extracting(Column::id).endsWith("naive", "corrected", "corrected_low", "corrected_high", "coded", "effective",
				"design_effect", "estimate_kind");
		List<Value> row = flat.rows().stream()
				.filter(it -> id(it.get(0)).equals("agencies_together") && id(it.get(1)).equals("all") && id(it.get(2)).equals("answer"))
				.findFirst().orElseThrow();
		assertThat(((Value.Share) row.get(flat.column("corrected"))).fraction()).isCloseTo(33.4 / 101, within(1e-12));
		assertThat(row.get(flat.column("coded"))).isEqualTo(new Value.Count(30));
		assertThat(id(row.get(flat.column("estimate_kind")))).isEqualTo("direct");
	}

	/**
	 * All was coded: of health's 40 posts 30 are answers and 10 events, of parks' 40 all events. Of the 20 of taxes too few were read to say
	 * more.
	 */
	/** By pencil: 46, 15 and 40 posts, of each ten drawn, which stand for 4.6, 1.5 and 4 posts. */
	@Test
	void handOutWhatTheyAreComputedFrom() throws IOException {
		study.drawnAndCoded();
		SampleBasis basis = study.view().estimates().of(Facet.USAGE).orElseThrow().basis().orElseThrow();

		assertThat(basis.set()).isEqualTo("s1");
		assertThat(basis.facet()).isEqualTo("usage");
		assertThat(List.of(basis.posts(), (long) basis.drawn(), (long) basis.sample().size())).containsExactly(101L, 30L, 30L);
		assertThat(basis.strataKept()).isTrue();
		assertThat(basis.first()).isEmpty();
		assertThat(basis.sample().stream().filter(it -> it.words().equals(List.of("alert"))).mapToDouble(it -> it.weight().orElseThrow()).sum())
				.isCloseTo(27.6, within(1e-12));
		assertThat(basis.sample().stream().filter(it -> it.stratum().equals("-")).map(SampleBasis.Drawn::program)).hasSize(10).containsOnly("");
		List<SampleBasis.Part> strata = basis.parts().stream().filter(it -> it.kind() == SampleBasis.Kind.STRATUM).toList();
		int alert = List.copyOf(basis.codes().keySet()).indexOf("alert");
		assertThat(strata).extracting(it -> it.key() + " " + it.posts() + " " + it.program().get(alert))
				.containsExactlyInAnyOrder("alert 46 46.0", "answer 15 0.0", "- 40 0.0");
		List<SampleBasis.Part> agencies = basis.parts().stream().filter(it -> it.kind() == SampleBasis.Kind.AGENCY).toList();
		assertThat(agencies.stream().mapToLong(SampleBasis.Part::posts).sum()).isEqualTo(101);
		assertThat(agencies).extracting(SampleBasis.Part::key)
				.containsAll(basis.sample().stream().map(it -> Integer.toString(it.agency())).toList());
	}

	@Test
	void areToldOfEachAgencyOfWhichEnoughWasCoded() throws IOException {
		study.code(study.drawn("s1", SetPurpose.REAL, Map.of("alert", 46, "answer", 15, "-", 40)), post -> post.post() <= 30 ? 1 : 2);
		StudyView view = study.view();
		Table table = new PostCodesByAgency().compute(view);

		assertThat(new PostCodesByAgency().isAbout(view)).isTrue();
		assertThat(byAgency(table, "health", "answer", "corrected")).isInstanceOfSatisfying(Value.Estimate.class, it -> {
			assertThat(it.corrected()).isCloseTo(30 / 40.0, within(1e-12));
			assertThat(it.naive()).as("programs call every other of the first 30 so").isCloseTo(15 / 40.0, within(1e-12));
			assertThat(it.coded()).isEqualTo(40);
		});
		assertThat(byAgency(table, "health", "event", "corrected")).isInstanceOfSatisfying(Value.Estimate.class,
				it -> assertThat(it.corrected()).isCloseTo(10 / 40.0, within(1e-12)));
		assertThat(byAgency(table, "parks", "event", "corrected")).isInstanceOfSatisfying(Value.Estimate.class,
				it -> assertThat(it.corrected()).isCloseTo(1, within(1e-12)));
		assertThat(byAgency(table, "taxes", "event", "corrected")).as("20 coded").isInstanceOf(Value.Undefined.class);
		assertThat(byAgency(table, "taxes", "event", "share_of_all")).as("as people say").isEqualTo(new Value.Share(1));
	}

	private static Value byAgency(Table table, String agency, String code, String column) {
		return table.rows().stream()
				.filter(it -> id(it.get(0)).equals("usages") && id(it.get(1)).equals(agency) && id(it.get(2)).equals(code)).findFirst()
				.orElseThrow().get(table.column(column));
	}

	/** The pack places alerts on the lowest level and answers above: levels come from the usages that people saw. */
	@Test
	void leadFromUsagesToLevels() throws IOException {
		study.drawnAndCoded();
		Table table = new PostPyramidLevels().compute(study.view());

		List<Double> levels = table.rows().stream().filter(it -> id(it.get(1)).equals(Value.Item.ALL))
				.map(it -> ((Value.Estimate) it.getLast()).corrected()).toList();
		assertThat(levels.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-12));
		assertThat(levels).anySatisfy(it -> assertThat(it).isCloseTo(33.4 / 101, within(1e-12)));
	}

	/** The figure of a report and the picture of the editor are composed of the same profile. */
	@Test
	void standInThePyramid() throws IOException {
		study.drawnAndCoded();
		StudyView view = study.view();
		PyramidProfile profile = PyramidProfile.ofPosts(view, view.theories().stream().filter(TheoryView::ordered).findFirst().orElseThrow());
		CorrectedLevels corrected = profile.corrected().orElseThrow();
		PyramidLayout picture = new PyramidComposer(FontMetrics.openSans(), new Typography(Locale.CANADA), Palette.LIGHT).compose(view,
				profile, PyramidOptions.REPORT);

		assertThat(IntStream.range(0, profile.levels().size()).mapToDouble(profile::share).sum() + corrected.unplaced()).isCloseTo(1,
				within(1e-12));
		assertThat(corrected.levels()).anySatisfy(it -> assertThat(it.corrected()).isCloseTo(33.4 / 101, within(1e-12)));
		assertThat(picture.shares()).anySatisfy(it -> {
			assertThat(it.share().text()).isEqualTo("33.1%");
			assertThat(it.detail().text()).endsWith(" · programs alone 14.9%");
			assertThat(it.low()).isLessThan(it.x() + it.width());
			assertThat(it.high()).isGreaterThan(it.x() + it.width());
		});
		assertThat(picture.texts()).anySatisfy(it -> assertThat(it.text()).contains("corrected by 30 posts of the sample s1"));
		assertThat(picture.alt()).contains("33.1%").contains("programs alone 14.9%");
		assertThat(PyramidProfile.ofPosts(view.posts().placed(profile.theory()), cell -> true).corrected()).as("posts of others too").isEmpty();
	}

	@Test
	void areAbsentFromStudiesWithoutASet() throws IOException {
		assertThat(study.view().estimates().facets()).isEmpty();
		assertThat(new PostUsageMix().compute(study.view()).columns()).last().extracting(Column::id).isEqualTo("bound_high");
	}

	/** Nobody was asked, and the program in the fixture has no card: it is said that nothing is known. */
	@Test
	void sayThatProgramsAloneTellAndThatNothingIsKnownOfThem() throws IOException {
		assertThat(new PostUsageMix().compute(study.view()).notes()).extracting(Bilingual::en)
				.anySatisfy(it -> assertThat(it).contains("they rest on programs alone"))
				.anySatisfy(it -> assertThat(it).startsWith("How often these programs err is not known"));
	}

	/**
	 * Nine of twelve agencies were drawn first, too few for an estimate, and their 60 posts tell how programs err: every answer is right,
	 * and every fifth alert is an answer. Posts of an agency count together.
	 */
	@Test
	void sayWhichSetWasRefusedAndHowProgramsErr() throws IOException {
		study = new CodedStudy(SampledStudy.ofTwelveAgencies(folder.resolve("twelve")));
		// Hits, missed, false alarms and all else of alerts, by agency: the i-th wrote 10 + i posts, one after the other.
		var alert = new long[12][4];
		study.code(study.drawn("s1", 60, 9), post -> {
			int agency = 0;
			for (long last = 11; last < post.post(); last += 11 + agency) {
				agency++;
			}
			int sort = post.post() % 2 == 0 ? 3 : post.post() % 5 == 0 ? 2 : 0;
			alert[agency][sort]++;
			return sort == 0 ? 0 : 1;
		});
		List<String> notes = new PostUsageMix().compute(study.view()).notes().stream().map(Bilingual::en).toList();
		long hits = Arrays.stream(alert).mapToLong(it -> it[0]).sum();
		long wrong = Arrays.stream(alert).mapToLong(it -> it[2]).sum();

		assertThat(notes).anySatisfy(it -> assertThat(it).contains("9 of 12 agencies first"));
		assertThat(notes).anySatisfy(
				it -> assertThat(it).contains("samples that people coded, however they were drawn: " + (60 - wrong) + " right of 60 (")
				.endsWith("; agencies: 9)."));
		assertThat(notes).as("and no share is corrected by it")
				.anySatisfy(it -> assertThat(it).contains("unknown until 100 posts of the study are read"))
				.noneSatisfy(it -> assertThat(it).contains("If they err here"));

		Table errors = new MachineErrors(study.view()).tables().getFirst();
		List<Value> row = errors.rows().stream().filter(it -> id(it.getFirst()).equals("alert")).findFirst().orElseThrow();
		assertThat(row.subList(1, 6)).containsExactly(new Value.Count(hits), new Value.Share(1), new Value.Count(hits + wrong),
				new Value.Share((double) hits / (hits + wrong)), new Value.Count(Arrays.stream(alert).filter(it -> it[0] >= 5).count()));
	}

	private static Value.Estimate estimate(Table table, String group, String platform, String usage) {
		return (Value.Estimate) cell(table, group, platform, usage);
	}

	private static Value cell(Table table, String group, String platform, String usage) {
		return table.rows().stream()
				.filter(it -> id(it.get(0)).equals(group) && id(it.get(1)).equals(platform) && id(it.get(2)).equals(usage)).findFirst()
				.orElseThrow().getLast();
	}

	private static String id(Value value) {
		return ((Value.Item) value).id();
	}
}
