// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.PersonCoder;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.intake.privacy.StudyGate;
import org.palier.interviews.exchange.InventedInterviewsTest;
import org.palier.interviews.memos.StudyMemo.Kind;
import org.palier.interviews.reading.HandedOutRows;
import org.palier.model.Consent;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;

/** Memos of the invented study in one list. */
class StudyMemosTest {

	@TempDir
	Path folder;
	private Study study;
	private StudyMemos memos;

	@BeforeEach
	void read() throws Exception {
		study = InventedInterviewsTest.study();
		memos = new StudyMemos(study, Locale.CANADA_FRENCH);
	}

	@Test
	@DisplayName("memos on study, code, interview and passage stand in one list and are edited there")
	void list() {
		// rows of passages.csv with a memo
		assertThat(memos.all()).hasSize(4)
				.allMatch(it -> it.kind() == Kind.PASSAGE && !it.by().isEmpty() && it.day().matches("2026-\\d\\d-\\d\\d"));
		memos.write(study.getCodes().getFirst().getCodes().getFirst(), " Réputation seulement. ").strict().run();
		memos.write(study.getInterviews().get(1), "Bruit de bateau.").strict().run();
		var add = memos.add("Saturation", "Plus rien de neuf depuis I-09.", new PersonCoder("anne", "Anne"), LocalDate.of(2026, 11, 27)).strict();
		add.run();
		assertThat(memos.all().stream().map(StudyMemo::kind).limit(2)).containsExactly(Kind.STUDY, Kind.CODE);
		assertThat(memos.all()).hasSize(7).extracting(StudyMemo::about).contains("Saturation", "Objectifs / Image de l’organisme", "I-02");
		assertThat(memos.all().getFirst()).extracting(StudyMemo::by, StudyMemo::day).containsExactly("Anne", "2026-11-27");
		memos.write(memos.all().getFirst(), "  ").strict().run();
		assertThat(study.getMemos()).isEmpty();
		StudyMemo passage = memos.all().getLast();
		memos.write(passage, "Autrement.").run();
		assertThat(memos.all().getLast().text()).isEqualTo("Autrement.");
		Consent withdrawn = PalierFactory.eINSTANCE.createConsent();
		withdrawn.setWithdrawnOn(LocalDate.of(2026, 11, 1));
		study.getInterviews().get(1).setConsent(withdrawn);
		assertThat(memos.all()).extracting(StudyMemo::about).noneMatch(it -> it.startsWith("I-02"));
	}

	@Test
	@DisplayName("the list as a table holds no formula")
	void export() throws Exception {
		memos.write(study.getInterviews().getFirst(), "=HYPERLINK(\"http://exemple.org\")").run();
		List<StudyMemo> all = memos.all();
		var gate = new StudyGate(study, AddressForms.SHIPPED, Release.IDENTIFIED);
		var rows = new HandedOutRows(new StudyFolder(folder), gate, RunLog.inStudies("0.2.0"), Instant.EPOCH);
		memos.export(all, rows, folder.resolve("memos.csv"));
		List<String> lines = Files.readAllLines(folder.resolve("memos.csv"));
		assertThat(lines.getFirst()).isEqualTo("on,interview,about,memo,by,day");
		assertThat(lines).contains("interview,I-01,I-01,\"'=HYPERLINK(\"\"http://exemple.org\"\")\",,");
		try (var manifests = Files.list(folder.resolve("runs"))) {
			assertThat(manifests.filter(it -> it.toString().endsWith(".json")).toList()).singleElement()
					.satisfies(it -> assertThat(Files.readString(it))
					.contains("\"release\" : \"identified\"", "\"form\" : \"memos\"", "memos.csv"));
		}
	}
}
