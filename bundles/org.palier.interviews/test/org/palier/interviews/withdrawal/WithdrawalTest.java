// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.Progress;
import org.palier.intake.privacy.PassageSearch;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.intake.privacy.WentOut;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.transcripts.TranscriptBatch;
import org.palier.interviews.transcripts.TranscriptException;
import org.palier.interviews.transcripts.TranscriptFile;
import org.palier.interviews.transcripts.TranscriptImport;
import org.palier.model.Agency;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.releases.Release;
import org.palier.study.releases.ReleaseLedger;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

/** After a withdrawal no file of the study holds a word of the interview, nor which agency it was. */
class WithdrawalTest {

	private static final Instant AT = Instant.parse("2026-11-27T12:00:00Z");

	@TempDir
	private Path folder;

	@Test
	void nothingOfItIsLeftInAnyFile() throws Exception {
		StudyFolder study = study();
		bring(study, "I-05", "Pas vraiment, zygote.");
		bring(study, "I-06", "Autre chose.");
		Study open = study.file().load();
		Passage passage = PalierFactory.eINSTANCE.createPassage();
		passage.setId("p1");
		passage.setMemo("ironie de zygote");
		open.getInterviews().getFirst().getPassages().add(passage);
		study.file().save(open);
		open.setDescription(null);
		study.file().save(open);
		assertThat(holding(study, "zygote")).hasSizeGreaterThan(2);

		withdraw(study, "I-05");

		assertThat(holding(study, "zygote")).isEmpty();
		assertThat(holding(study, "a.txt")).isEmpty();
		Interview left = study.file().load().getInterviews().getFirst();
		assertThat(left.getAgency()).isNull();
		assertThat(left.getConsent().getWithdrawnOn()).isEqualTo(LocalDate.of(2026, 11, 27));
		assertThat(study.path().resolve("interviews/i-06.txt")).hasContent("I-06:\tAutre chose.");
		assertThat(study.file().load().getInterviews().get(1).getAgency().getId()).isEqualTo("health");
		assertThatThrownBy(() -> bring(study, "I-05", "De nouveau.")).isInstanceOf(TranscriptException.class).hasMessageContaining("withdrawn");
	}

	/** The passage is half a sentence, quoted in a table and escaped in a page; another report holds a sentence that nobody coded. */
	@Test
	void reportsThatQuoteItAreFound() throws Exception {
		StudyFolder study = study();
		bring(study, "I-05",
				"Au fond, une ligne directe avec l’usager & rien d’autre, voilà. Personne ne nous avait demandé notre avis là-dessus avant.");
		bring(study, "I-06", "Autre chose, et longuement, que personne ne retire.");
		Study open = study.file().load();
		Passage passage = PalierFactory.eINSTANCE.createPassage();
		passage.setId("p-1");
		passage.setFromCodePoint("Au fond, ".length());
		passage.setToCodePoint("Au fond, une ligne directe avec l’usager & rien d’autre".length());
		open.getInterviews().getFirst().getPassages().add(passage);
		Path files = Files.createDirectories(study.reports().resolve("report-fr/report-fr-files"));
		Path table = Files.writeString(files.resolve("quotes.csv"), "id,quote\np-1,\"une ligne directe avec l’usager & rien d’autre\"\n");
		Path page = Files.writeString(files.resolveSibling("report-fr.html"),
				"<p>« une ligne directe <b>avec</b> l&#8217;usager &amp; rien d&#8217;autre »</p>");
		Path note = Files.writeString(study.path().resolve("note.txt"), "> Personne ne nous avait demandé notre avis là-dessus avant.");
		Files.writeString(files.resolve("effort.csv"), "agency,hours\nhealth,70\n");
		Path closed = Files.write(study.reports().resolve("report-fr.pdf"), new byte[] { '%', 'P', 'D', 'F', '-' });

		PassageSearch.PassageTraces quoted = Withdrawal.of("I-05", open).quoted(study, open);
		assertThat(quoted.files()).containsExactlyInAnyOrder(table, page, note);
		assertThat(quoted.unknown()).containsExactly(closed);
		assertThat(Withdrawal.of("I-06", open).quoted(study, open).files()).isEmpty();
	}

	/** Four files went out: with this interview, with another one, with nobody knows whom, and without interviews. */
	@Test
	void aReceiptNamesWhatWentOutWithIt() throws Exception {
		StudyFolder study = study();
		bring(study, "I-05", "Pas vraiment, zygote.");
		Path keyFile = folder.resolve("key");
		PrivacyKey key = PrivacyKey.readOrMake(keyFile, study.path());
		went(study, release("2026-11-01-090000-export", "qdpx", key.fingerprint(), Set.of(WentOut.id(key, "i-05"))));
		went(study, release("2026-11-02-090000-export", "quotes", key.fingerprint(), Set.of(WentOut.id(key, "i-06"))));
		went(study, release("2026-11-03-090000-export", "cases", "another key", Set.of("7f")));
		went(study, release("2026-11-04-090000-export", "posts", "", Set.of()));

		String receipt = withdrawn(study, keyFile, Locale.CANADA);

		assertThat(receipt).contains(
				"- Went out on November 1, 2026: coded interviews (QDPX) (run 2026-11-01-090000-export). It tells of the interview.",
				"- Went out on November 3, 2026: table of cases (run 2026-11-03-090000-export). It may tell of the interview;")
				.doesNotContain("2026-11-02", "2026-11-04");
	}

	@Test
	void withoutTheKeyAReceiptSaysWhatMayHaveGoneOut() throws Exception {
		StudyFolder study = study();
		bring(study, "I-05", "Pas vraiment, zygote.");
		PrivacyKey key = PrivacyKey.fresh();
		went(study, release("2026-11-02-090000-export", "quotes", key.fingerprint(), Set.of(WentOut.id(key, "i-06"))));

		assertThat(withdrawn(study, folder.resolve("none"), Locale.CANADA_FRENCH)).contains(
				"- Diffusé le 2 novembre 2026\u202f: citations (opération 2026-11-02-090000-export). Il y est peut-être question de l’entretien\u202f;");
	}

	private static Release release(String run, String form, String key, Set<String> interviews) {
		return new Release(run, Instant.parse(run.substring(0, 10) + "T09:00:00Z"), "export", ReleasedForm.of(form), "anne",
				!interviews.isEmpty(), key, List.of(), Set.of(), interviews, Optional.empty());
	}

	private static void went(StudyFolder study, Release release) throws IOException {
		ReleaseLedger ledger = ReleaseLedger.of(study);
		ledger.add(release, ledger.holding());
	}

	private static String withdrawn(StudyFolder study, Path key, Locale locale) throws IOException {
		try (var open = StudyOnDisk.censusToWrite(study, "test", new RunLog("test", StudyFolder::record), Progress.NONE)) {
			Withdrawal withdrawal = Withdrawal.of("I-05", open.study());
			PassageSearch.PassageTraces quoted = withdrawal.quoted(study, open.study());
			Withdrawal.Outcome outcome = open.run(withdrawal, AT, Progress.NONE);
			return Files.readString(
					new WithdrawalEnding(withdrawal, quoted, false, Optional.of(key), "anne").end(study, open.study(), outcome, locale)
					.receipt());
		}
	}

	@Test
	void oneThatIsUnknownIsNamedWithThoseThatAre() throws Exception {
		StudyFolder study = study();
		bring(study, "I-06", "Autre chose.");

		assertThatThrownBy(() -> Withdrawal.of("I-99", study.file().load())).hasMessageContaining("I-99").hasMessageContaining("i-06");
	}

	@Test
	void oneOfALotGoesFromTheManifestAndTheOthersStay() throws Exception {
		StudyFolder study = study();
		Path one = Files.writeString(folder.resolve("a.txt"), "I-05: Zygote.\n");
		Path other = Files.writeString(folder.resolve("b.txt"), "I-06: Autre chose.\n");
		try (var open = StudyOnDisk.censusToWrite(study, "test", new RunLog("test", StudyFolder::record), Progress.NONE)) {
			open.run(
					new TranscriptBatch(List.of(
							new TranscriptBatch.Entry(one, new TranscriptFile().read(one), "health", "I-05", LocalDate.of(2026, 3, 12)),
							new TranscriptBatch.Entry(other, new TranscriptFile().read(other), "health", "I-06", null))),
					AT, Progress.NONE);
		}
		withdraw(study, "I-05");

		assertThat(study.manifestOf(study.file().load().getRuns().getFirst().getId()).orElseThrow()).satisfies(it -> {
			assertThat(it.parameters()).doesNotContainKeys("agency.i-05", "held-on.i-05", "file.i-05").containsKeys("agency.i-06", "file.i-06");
			assertThat(it.inputs()).extracting(input -> String.valueOf(Path.of(input.path()).getFileName())).contains("b.txt")
					.doesNotContain("a.txt");
		});
	}

	private StudyFolder study() throws IOException {
		var study = new StudyFolder(Files.createDirectory(folder.resolve("study")));
		Study made = PalierFactory.eINSTANCE.createStudy();
		made.setId("study");
		Jurisdiction jurisdiction = PalierFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setId("qc");
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId("health");
		jurisdiction.getAgencies().add(agency);
		made.getJurisdictions().add(jurisdiction);
		study.file().save(made);
		return study;
	}

	private void bring(StudyFolder study, String respondent, String words) throws IOException {
		Path file = Files.writeString(folder.resolve(respondent.equals("I-05") ? "a.txt" : "b.txt"), respondent + ": " + words + "\n");
		try (var open = StudyOnDisk.censusToWrite(study, "test", new RunLog("test", StudyFolder::record), Progress.NONE)) {
			open.run(TranscriptImport.of(file, "health", respondent, LocalDate.of(2026, 3, 12), open.study(), StudyView.of(open.study()),
					new TranscriptStore(study.path())), AT, Progress.NONE);
		}
	}

	private static void withdraw(StudyFolder study, String interview) throws IOException {
		try (var open = StudyOnDisk.censusToWrite(study, "test", new RunLog("test", StudyFolder::record), Progress.NONE)) {
			Withdrawal withdrawal = Withdrawal.of(interview, open.study());
			open.run(withdrawal, AT, Progress.NONE);
			withdrawal.cleanBackups(study);
		}
	}

	private static List<Path> holding(StudyFolder study, String word) throws IOException {
		try (Stream<Path> files = Files.walk(study.path())) {
			return files.filter(Files::isRegularFile).filter(it -> {
				try {
					return Files.readString(it).contains(word);
				} catch (IOException unreadable) {
					return true;
				}
			}).toList();
		}
	}
}
