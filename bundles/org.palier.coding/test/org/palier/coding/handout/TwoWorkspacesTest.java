// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.theory.CodeLineage;
import org.palier.codebook.theory.CodebookChange;
import org.palier.codebook.theory.RecodeRun;
import org.palier.codebook.theory.SplitCriterion;
import org.palier.codebook.theory.UsageMerge;
import org.palier.codebook.theory.UsageSplit;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.desk.FacetAnswer;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.SampledStudy;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.StratumField;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusErasure;
import org.palier.corpus.Facet;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.Allocation;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.numbers.view.PostCounts;
import org.palier.study.attribution.AddressForms;
import org.palier.study.history.CountedRun;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/** Two persons who code the same 200 posts, each in a file of their own and neither with the study; and files that were tampered with. */
class TwoWorkspacesTest {

	private static final int POSTS = 200;
	/** So many are coded where the number does not matter. */
	private static final int FEW = 12;
	private static final FrameFilter EVERYBODY = new FrameFilter(null, null, Set.of(), Set.of(), Set.of(), FrameFilter.Authors.EVERYBODY);
	private static final Facet LEVEL = new Facet("chang_kannan");
	private static final List<String> USAGES = List.of("alert", "answer", "event", "news_release");

	@TempDir
	private Path folder;
	private StudyFolder study;
	private Path anne;
	private Path ben;

	/** A clock that goes on by a second each time that it is asked. */
	private static final class Ticking extends Clock {
		private Instant now;

		Ticking(Instant from) {
			now = from;
		}

		@Override
		public Instant instant() {
			now = now.plusSeconds(1);
			return now;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}

		@Override
		public java.time.ZoneId getZone() {
			return ZoneOffset.UTC;
		}
	}

	@TempDir
	private static Path made;

	/** Made once, and copied for each test. */
	@BeforeAll
	static void handOut() throws IOException {
		StudyFolder study = SampledStudy.in(made.resolve("study"), 96);
		SampledStudy.draw(study,
				new SamplingPlan("s1", SetPurpose.REAL, POSTS, 0, EVERYBODY, List.of(new StratumField.Predicted(Facet.USAGE)),
						Allocation.PROPORTIONAL, Map.of(), SamplingPlan.Variance.OF_USAGES, 0, false, 1, List.of("Anne", "Ben"),
						List.of(Facet.USAGE, LEVEL), false, false, 7));
		give(study, "Anne", "anne.palier-set");
		give(study, "Ben", "ben.palier-set");
	}

	@BeforeEach
	void copy() throws IOException {
		try (var files = Files.walk(made)) {
			for (Path each : files.filter(Files::isRegularFile).toList()) {
				Path target = folder.resolve(made.relativize(each));
				Files.createDirectories(target.getParent());
				Files.copy(each, target);
			}
		}
		study = StudyFolder.at(folder.resolve("study"));
		anne = folder.resolve("anne.palier-set");
		ben = folder.resolve("ben.palier-set");
	}

	private Path give(String coder, String name) throws IOException {
		return give(study, coder, name);
	}

	private static Path give(StudyFolder study, String coder, String name) throws IOException {
		Path file = study.path().resolveSibling(name);
		try (StudyOnDisk open = SampledStudy.open(study)) {
			CodingSet set = new CodingSets(open.study()).named("s1");
			open.run(new PackageRun(open.study(), set, CodingSets.coder(set, coder), open.postsNeeded(), AddressForms.SHIPPED, file),
					SampledStudy.AT, Progress.NONE);
		}
		return file;
	}

	/** Codes the first posts, the usage by a rule of each person's own: of every tenth place they differ. */
	private static Map<Integer, String> code(Path file, int shift, int count) throws IOException {
		CodingDesk desk = PackageDesk.open(file, new Ticking(SampledStudy.AT.plus(Duration.ofHours(1 + shift))));
		Map<Integer, String> said = new HashMap<>();
		for (int place = 0; place < count; place++) {
			DeskPost post = desk.posts(place, 1).getFirst();
			String usage = USAGES.get((int) ((post.key() + (post.key() % 10 == 0 ? shift : 0)) % USAGES.size()));
			desk.give(post, CoderSheet.EMPTY.with(Facet.USAGE, new FacetAnswer(CodeSet.of(usage), "")).with(LEVEL,
					new FacetAnswer(CodeSet.of("communication"), "")));
			said.put((int) post.key(), usage);
		}
		return said;
	}

	private PackageMergePreview merge(Path file) throws IOException {
		try (StudyOnDisk open = SampledStudy.open(study)) {
			open.postsNeeded();
			return open.run(new PackageMergeRun(PackageFile.read(file), open.study(), CodeLineage.of(study, open.study())),
					SampledStudy.AT.plusSeconds(9), Progress.NONE);
		}
	}

	private PackageMergePreview preview(Path file) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study, "test", false)) {
			return new PackageMergeRun(PackageFile.read(file), open.study(), CodeLineage.of(study, open.study())).preview(open.postsNeeded());
		}
	}

	private void edit(Consumer<Study> change) throws IOException {
		try (StudyOnDisk open = SampledStudy.open(study)) {
			change.accept(open.study());
			study.file().save(open.study());
		}
	}

	private List<Coding> codings(String coder) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study, "test", false)) {
			return open.postsNeeded().codingsBy(coder);
		}
	}

	@Test
	void noCodingIsLostAndEachKeepsTheirOwn() throws IOException {
		Map<Integer, String> annes = code(anne, 1, POSTS);
		Map<Integer, String> bens = code(ben, 2, POSTS);
		PackageMergePreview first = merge(anne);
		assertThat(first.counts()).isEqualTo(Map.of(Fate.NEW, 2 * POSTS));
		assertThat(first.complete()).isEqualTo(POSTS);
		assertThat(first.differing()).isZero();
		PackageMergePreview second = merge(ben);
		assertThat(second.counts()).isEqualTo(Map.of(Fate.NEW, 2 * POSTS));
		long differing = annes.keySet().stream().filter(it -> !annes.get(it).equals(bens.get(it))).count();
		assertThat(second.differing()).as("conflicts are data").isEqualTo((int) differing).isEqualTo(POSTS / 10);
		try (StudyOnDisk open = StudyOnDisk.toRead(study, "test", false)) {
			CodingSet set = new CodingSets(open.study()).named("s1");
			Map<Long, Integer> places = new HashMap<>();
			open.postsNeeded().setPosts(set.getId()).forEach(it -> places.put(it.post(), it.place()));
			for (var each : Map.of("anne", annes, "ben", bens).entrySet()) {
				List<Coding> codings = open.postsNeeded().codingsBy(each.getKey());
				assertThat(codings).hasSize(2 * POSTS).allSatisfy(it -> {
					assertThat(it.details().set()).isEqualTo(set.getId());
					assertThat(it.kind()).isEqualTo(CoderKind.HUMAN);
				});
				assertThat(codings.stream().filter(it -> it.facet().isUsage()))
						.allSatisfy(it -> assertThat(it.value().text()).isEqualTo(each.getValue().get(places.get(it.post()))));
			}
			assertThat(open.postsNeeded().changedCodings(9)).as("digests hold").isEmpty();
		}
	}

	@Test
	void theSamePackageTwiceChangesNothing() throws IOException {
		code(anne, 1, FEW);
		merge(anne);
		String before = Files.readString(study.file().path());
		List<Coding> codings = codings("anne");
		PackageMergePreview again = merge(anne);
		assertThat(again.taken()).isZero();
		assertThat(again.counts()).isEqualTo(Map.of(Fate.KNOWN, 2 * FEW));
		assertThat(Files.readString(study.file().path())).isEqualTo(before);
		assertThat(codings("anne")).isEqualTo(codings);
	}

	@Test
	void aMergeIsLeftOutAndThePackageMergesAnew() throws IOException {
		code(anne, 1, FEW);
		merge(anne);
		edit(it -> new CountedRun(it, it.getRuns().getLast()).count(false));
		assertThat(codings("anne")).isEmpty();
		assertThat(merge(anne).taken()).isEqualTo(2 * FEW);
	}

	/** Blind: neither what a program said, nor a stratum or chance that would tell it; persons are hashes, and so are ids. */
	@Test
	void whatIsGivenTellsNoCodeAndNoPerson() throws Exception {
		String given = given(anne);
		assertThat(given).doesNotContain("stratum").doesNotContain("probability").doesNotContain("suggestions\" : {").doesNotContain("zoe");
		assertThat(given).doesNotContain("t-health-").doesNotContain("somebody").contains("\"item_id\" : \"p_");
		DeskPost post = PackageDesk.open(anne, Clock.systemUTC()).posts(0, 1).getFirst();
		assertThat(post.drawn()).isNull();
		assertThat(post.suggestions()).isEmpty();
		assertThat(post.key()).as("its place, and not the number of the corpus").isEqualTo(1);
	}

	@Test
	void whatACoderSaidIsThereWhenTheFileIsOpenedAgain() throws IOException {
		var desk = PackageDesk.open(anne, new Ticking(SampledStudy.AT));
		DeskPost post = desk.posts(3, 1).getFirst();
		CoderSheet sheet = CoderSheet.EMPTY.with(Facet.USAGE, new FacetAnswer(CodeSet.of("alert"), "event")).withMemo("« à voir »");
		desk.give(post, sheet);
		desk.give(post, sheet);
		var again = PackageDesk.open(anne, Clock.systemUTC());
		assertThat(again.sheet(3)).isEqualTo(sheet);
		assertThat(PackageFile.read(anne).codes()).as("the same is not written twice").hasSize(1);
		assertThat(again.nextOpen(3)).hasValue(3);
		assertThat(again.codebook()).isEqualTo(desk.codebook());
		try (var files = Files.list(folder)) {
			assertThat(files).as("nothing is left beside").noneMatch(it -> it.toString().endsWith(".tmp"));
		}
		assertThat(merge(anne).counts()).isEqualTo(Map.of(Fate.NEW, 1));
		assertThat(codings("anne").getFirst().details().memo()).isEqualTo("« à voir »");
		assertThat(codings("anne").getFirst().details().alternative()).isEqualTo("event");
	}

	@Test
	void whatCannotBeTakenIsListedWithItsFate() throws IOException {
		code(anne, 1, FEW);
		Set<Integer> places = PackageFile.read(anne).file().given().posts().stream().limit(FEW)
				.filter(it -> it.desk().by().en().equals("taxes")).map(GivenPart.GivenPost::place)
				.collect(Collectors.toSet());
		assertThat(places).as("some of those coded are of taxes").isNotEmpty();
		try (StudyOnDisk open = SampledStudy.open(study)) {
			open.corpus().erase(new CorpusErasure(Set.of("taxes"), null, null, Set.of(), Set.of("taxes")));
		}
		assertThat(preview(anne).lines().stream().filter(it -> it.fate() == Fate.ERASED).map(it -> it.code().place()))
				.hasSize(2 * places.size()).containsOnlyElementsOf(places);
		edit(it -> it.getCodingSets().getFirst().setClosedOn(LocalDate.of(2026, 11, 26)));
		assertThat(preview(anne).counts()).containsOnlyKeys(Fate.ERASED, Fate.CLOSED);
		edit(it -> {
			it.getCodingSets().getFirst().setClosedOn(null);
			it.getCodingSets().getFirst().getCoders().removeFirst();
		});
		assertThat(preview(anne).counts()).containsOnlyKeys(Fate.ERASED, Fate.NOT_ASSIGNED);
	}

	@Test
	void anotherVersionOfTheCodebookIsTaken_AndWhatItNoLongerHasIsNot() throws IOException {
		code(anne, 1, FEW);
		edit(it -> {
			it.getPacks().getFirst().setVersion("9.9");
			it.getUsages().stream().filter(usage -> usage.getId().equals("event")).findFirst().orElseThrow().setId("gathering");
		});
		assertThat(preview(anne).counts()).containsOnlyKeys(Fate.OTHER_VERSION, Fate.UNKNOWN_CODE);
	}

	private void change(java.util.function.Function<Study, CodebookChange> change, int days) throws IOException {
		try (StudyOnDisk open = SampledStudy.open(study)) {
			open.postsNeeded();
			CodebookChange made = change.apply(open.study());
			var run = new RecodeRun(StudyRuns.active(open.study()), StudyRuns.codebook(open.study()), made.recodings(PostCounts.NONE),
					Map.of(), List.of(), made.label().en(), made::edit);
			open.run(run, SampledStudy.AT.plus(Duration.ofDays(days)), Progress.NONE);
		}
	}

	private static Usage usage(Study in, String id) {
		return in.getUsages().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	private static CodebookChange merged(Study in, String going, String into) {
		return new UsageMerge(in, List.of(usage(in, going)), usage(in, into));
	}

	/**
	 * The package is out while codes are merged, and merged again, and is coded after that, too: its coder has the codebook that she was
	 * given.
	 */
	@Test
	void whatWasMergedWhileAPackageWasOutIsFollowed() throws IOException {
		Map<Integer, String> said = code(anne, 1, FEW);
		change(it -> merged(it, "event", "consultation"), 1);
		change(it -> merged(it, "consultation", "mobilization"), 2);
		long events = said.values().stream().filter("event"::equals).count();
		assertThat(events).isPositive();

		PackageMergePreview seen = preview(anne);
		assertThat(seen.counts()).isEqualTo(Map.of(Fate.NEW, (int) (2 * FEW - events), Fate.FOLLOWED, (int) events));
		assertThat(seen.text(Fate.FOLLOWED).en()).isEqualTo(events + " taken as “" + english("mobilization") + "”, by the merge of "
				+ new Typography(Locale.CANADA).date(LocalDate.ofInstant(SampledStudy.AT.plus(Duration.ofDays(2)), java.time.ZoneId.systemDefault())));
		assertThat(seen.text(Fate.FOLLOWED).fr()).startsWith(events + " pris sous «\u202f").contains("par la fusion du");
		assertThat(merge(anne).taken()).isEqualTo(2 * FEW);
		assertThat(codings("anne").stream().filter(it -> it.facet().isUsage() && it.value().isOnly("mobilization"))).hasSize((int) events);
		assertThat(codings("anne")).noneMatch(it -> it.value().isOnly("event"));
		assertThat(merge(anne).counts()).as("a second time nothing").isEqualTo(Map.of(Fate.KNOWN, 2 * FEW));
	}

	private String english(String id) throws IOException {
		return Bilingual.of(usage(study.file().load(), id).getName()).en();
	}

	@Test
	void whatWasTakenBeforeAMergeIsKnownAfterIt() throws IOException {
		code(anne, 1, FEW);
		merge(anne);
		change(it -> merged(it, "event", "mobilization"), 1);
		assertThat(merge(anne).counts()).isEqualTo(Map.of(Fate.KNOWN, 2 * FEW));
	}

	@Test
	void aCodeThatWasSplitIsTakenToBeLookedAtAgain() throws IOException {
		Map<Integer, String> said = code(anne, 1, FEW);
		change(it -> new UsageSplit(it, usage(it, "event"), List.of(new Bilingual("Cérémonie", "Ceremony")), SplitCriterion.PLATFORM,
				Map.of(it.getPlatforms().getFirst(), 0)), 1);
		int events = (int) said.values().stream().filter("event"::equals).count();
		assertThat(preview(anne).counts()).containsEntry(Fate.SPLIT, events);
		assertThat(preview(anne).text(Fate.SPLIT).en()).contains(events + " taken as “" + english("event") + "” and to be looked at again");
		assertThat(merge(anne).taken()).isEqualTo(2 * FEW);
	}

	@Test
	void aMergeThatIsUndoneIsNotFollowed() throws IOException {
		code(anne, 1, FEW);
		change(it -> merged(it, "event", "mobilization"), 1);
		edit(it -> it.getRuns().removeLast());
		assertThat(preview(anne).counts()).containsKey(Fate.UNKNOWN_CODE).doesNotContainKey(Fate.FOLLOWED);
	}

	/** Anne coded one post in the study after she had coded it in the package: that stays her word, and the other is history. */
	@Test
	void aLaterWordInTheStudyStays() throws IOException {
		code(anne, 1, FEW);
		long post;
		String set;
		try (StudyOnDisk open = SampledStudy.open(study)) {
			set = new CodingSets(open.study()).named("s1").getId();
			post = open.postsNeeded().setPosts(set).getFirst().post();
			open.corpus()
					.code(new Coding(Coding.NEW, post, Facet.USAGE, CodeSet.of("consultation"), "anne", CoderKind.HUMAN,
							SampledStudy.AT.plus(Duration.ofDays(3)), "1", null, "", Coding.NEW, "", "",
							new org.palier.corpus.CodingDetails(1, set, "", "", false)), "Anne");
		}
		PackageMergePreview merged = merge(anne);
		assertThat(merged.counts()).containsEntry(Fate.BEHIND, 1);
		List<Coding> usage = codings("anne").stream().filter(it -> it.post() == post && it.facet().isUsage()).toList();
		assertThat(usage).hasSize(3);
		assertThat(usage.getLast().value()).as("her latest word").isEqualTo(CodeSet.of("consultation"));
		assertThat(merge(anne).taken()).as("a second time nothing").isZero();
	}

	@Test
	void filesThatAreNotWhatWasGivenAreRefusedByName() throws Exception {
		code(anne, 1, FEW);
		String before = Files.readString(study.file().path());
		assertThatThrownBy(() -> merge(rewritten("changed.palier-set", it -> it.replace("The office is closed", "The office is open"))))
				.isInstanceOf(PackageException.class).hasMessageContaining("changed.palier-set").hasMessageContaining("not what the study gave Anne");
		assertThatThrownBy(() -> merge(rewritten("coder.palier-set", it -> it.replace("\"id\" : \"anne\"", "\"id\" : \"ben\""))))
				.hasMessageContaining("coder.palier-set");
		assertThatThrownBy(() -> merge(rewritten("zoe.palier-set", it -> it.replace("\"id\" : \"anne\"", "\"id\" : \"zoe\""))))
				.hasMessageContaining("was not handed out");
		assertThatThrownBy(
				() -> merge(rewritten("other.palier-set", it -> it.replaceFirst("\"study\" : \"[^\"]*\"", "\"study\" : \"elsewhere\""))))
				.hasMessageContaining("another study").hasMessageContaining("elsewhere");
		assertThatThrownBy(() -> merge(
				rewritten("codebook.palier-set", it -> it.replace("\"version\" : \"public_engagement", "\"version\" : \"theirs"))))
				.hasMessageContaining("another codebook");
		assertThatThrownBy(() -> merge(rewritten("newer.palier-set", it -> it.replace("\"format\" : 1", "\"format\" : 2"))))
				.hasMessageContaining("newer version");
		byte[] whole = Files.readAllBytes(anne);
		Path cut = Files.write(folder.resolve("cut.palier-set"), java.util.Arrays.copyOf(whole, whole.length / 2));
		assertThatThrownBy(() -> merge(cut)).isInstanceOf(UnreadableFileException.class).hasMessageContaining("cut.palier-set");
		Path text = Files.writeString(folder.resolve("text.palier-set"), "codes");
		assertThatThrownBy(() -> merge(text)).isInstanceOf(PackageException.class).hasMessageContaining("no coding package");
		assertThat(Files.readString(study.file().path())).isEqualTo(before);
		assertThat(codings("anne")).isEmpty();
	}

	@Test
	void aFileIsNeverWrittenOverAndAClosedSetNotGiven() throws IOException {
		assertThatThrownBy(() -> give("Anne", "anne.palier-set")).isInstanceOf(PackageException.class).hasMessageContaining("already");
		assertThatThrownBy(() -> give("Anne", "anne.zip")).hasMessageContaining(".palier-set");
		assertThatThrownBy(() -> give("Zoe", "zoe.palier-set")).hasMessageContaining("Zoe").hasMessageContaining("Anne, Ben");
		edit(it -> it.getCodingSets().getFirst().setClosedOn(LocalDate.of(2026, 11, 26)));
		assertThatThrownBy(() -> give("Anne", "again.palier-set")).hasMessageContaining("closed on 2026-11-26");
		assertThat(folder.resolve("again.palier-set")).doesNotExist();
		assertThat(study.file().load().getCodingSets().getFirst().getHandedOut()).hasSize(2);
	}

	private static String given(Path file) throws IOException {
		try (var zip = new ZipFile(file.toFile()); var in = new GZIPInputStream(zip.getInputStream(zip.getEntry("given.json.gz")))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** The package of Anne, changed by somebody who knows how it is made. */
	private Path rewritten(String name, java.util.function.UnaryOperator<String> change) {
		Path made = folder.resolve(name);
		try (var zip = new ZipFile(anne.toFile()); var out = new ZipOutputStream(Files.newOutputStream(made))) {
			String changed = change.apply(given(anne));
			assertThat(changed).isNotEqualTo(given(anne));
			var packed = new ByteArrayOutputStream();
			try (var gzip = new GZIPOutputStream(packed)) {
				gzip.write(changed.getBytes(StandardCharsets.UTF_8));
			}
			out.putNextEntry(new ZipEntry("given.json.gz"));
			out.write(packed.toByteArray());
			out.putNextEntry(new ZipEntry("codes.jsonl"));
			out.write(zip.getInputStream(zip.getEntry("codes.jsonl")).readAllBytes());
			return made;
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	/**
	 * A process that was killed while it saved leaves a beginning beside the package, which holds what it held; the next save is not hindered.
	 */
	@Test
	void aKilledSaveLeavesThePackageAsItWas() throws IOException {
		code(anne, 0, 2);
		byte[] before = Files.readAllBytes(anne);
		Files.write(anne.resolveSibling(".anne.palier-set.1.tmp"), Arrays.copyOf(before, before.length / 2));
		assertThat(PackageFile.read(anne).codes()).hasSize(2 * 2);
		code(anne, 0, 3);
		assertThat(PackageFile.read(anne).codes()).as("what was said before is not said again").hasSize(2 * 3);
		// And one that cannot begin, since no file of a longer name can be made beside, changes nothing.
		Path named = Files.copy(anne, anne.resolveSibling("x".repeat(230) + ".palier-set"));
		byte[] whole = Files.readAllBytes(named);
		assertThatThrownBy(() -> code(named, 0, 4)).isInstanceOf(IOException.class);
		assertThat(Files.readAllBytes(named)).isEqualTo(whole);
	}
}
