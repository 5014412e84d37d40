// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.coding.agreement.PresenceCodes;
import org.palier.coding.resolved.PresenceDecisions.CellDecision;
import org.palier.corpus.PersonCoder;
import org.palier.files.UnreadableFileException;
import org.palier.model.Agency;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.numbers.view.SeenUsages;
import org.palier.statistics.agreement.Agreement.Finding;
import org.palier.study.edit.RecordedEdit;

/**
 * Anne and Ben coded the presences of parks on two platforms: on one they differ on two usages and agree on one, on the other they see the
 * same.
 */
class PresenceDecisionsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
	private static final PersonCoder CHLOE = new PersonCoder("chloe", "Chloé");

	private final Study study = PalierFactory.eINSTANCE.createStudy();
	private final Coder anne = coder("anne", "Anne");
	private final Coder ben = coder("ben", "Ben");
	private Presence differing;

	@TempDir
	private Path folder;

	@BeforeEach
	void code() {
		List.of("advice", "answer", "alert", "event").forEach(id -> {
			Usage usage = PalierFactory.eINSTANCE.createUsage();
			usage.setId(id);
			study.getUsages().add(usage);
		});
		Jurisdiction jurisdiction = PalierFactory.eINSTANCE.createJurisdiction();
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId("parks");
		jurisdiction.getAgencies().add(agency);
		study.getJurisdictions().add(jurisdiction);
		differing = presence(agency, "twitter", coding(anne, 0, 1), coding(ben, 0, 2));
		presence(agency, "facebook", coding(anne, 3), coding(ben, 3));
		presence(agency, "flickr", coding(anne, 3));
	}

	private Coder coder(String id, String name) {
		Coder coder = PalierFactory.eINSTANCE.createCoder();
		coder.setId(id);
		coder.setName(name);
		coder.setKind(CoderKind.HUMAN);
		study.getCoders().add(coder);
		return coder;
	}

	private PresenceCoding coding(Coder coder, int... usages) {
		PresenceCoding coding = PalierFactory.eINSTANCE.createPresenceCoding();
		coding.setCoder(coder);
		Arrays.stream(usages).mapToObj(study.getUsages()::get).forEach(coding.getUsages()::add);
		return coding;
	}

	private Presence presence(Agency agency, String on, PresenceCoding... codings) {
		Platform platform = PalierFactory.eINSTANCE.createPlatform();
		platform.setId(on);
		study.getPlatforms().add(platform);
		Presence presence = PalierFactory.eINSTANCE.createPresence();
		presence.setPlatform(platform);
		presence.getCodings().addAll(List.of(codings));
		agency.getPresences().add(presence);
		return presence;
	}

	private static List<String> ids(Collection<Usage> usages) {
		return usages.stream().map(Usage::getId).sorted().toList();
	}

	/** As posts: adjudicated, else what more than half say, else open. */
	@Test
	void whatWasDecidedIsInForceAndWhatWasSaidStays() {
		assertThat(TwiceCodedPresence.of(study)).extracting(it -> it.presence().getPlatform().getId()).containsExactly("twitter", "facebook");
		TwiceCodedPresence one = TwiceCodedPresence.of(study).getFirst();
		assertThat(one.isOpen()).isTrue();
		assertThat(ids(one.differing(study.getUsages()))).containsExactly("alert", "answer");
		assertThat(TwiceCodedPresence.of(study).getLast().differs()).isFalse();
		assertThat(ids(SeenUsages.of(differing).seen())).containsExactly("advice");
		assertThat(ids(SeenUsages.of(differing).open())).containsExactly("alert", "answer");
		List<Finding> before = PresenceCodes.of(study).orElseThrow().findings(0, 1);

		RecordedEdit edit = new PresenceDecisions(study)
				.edit(List.of(new CellDecision("parks", "twitter", List.of("answer", "advice"), "answers by name", List.of(CHLOE))), DAY);
		edit.run();
		assertThat(ids(SeenUsages.of(differing).seen())).containsExactly("advice", "answer");
		assertThat(SeenUsages.of(differing).open()).isEmpty();
		assertThat(ids(differing.getDecision().getUsages())).as("in the order of the codebook").containsExactly("advice", "answer");
		assertThat(differing.getDecision().getReason()).isEqualTo("answers by name");
		assertThat(differing.getDecision().getDecidedOn()).isEqualTo(DAY);
		assertThat(differing.getDecision().getBy()).extracting(Coder::getName).containsExactly("Chloé");
		assertThat(differing.getCodings()).as("what they saw stays").hasSize(2);
		assertThat(TwiceCodedPresence.of(study).getFirst().isOpen()).isFalse();
		assertThat(PresenceCodes.of(study).orElseThrow().findings(0, 1)).as("agreement is of before").isEqualTo(before);
		edit.undo();
		assertThat(differing.getDecision()).isNull();
		assertThat(study.getCoders()).hasSize(2);
	}

	private List<CellDecision> read(String rows) throws IOException {
		return new PresenceDecisionFile(study, List.of(new PersonCoder("anne", "Anne"), new PersonCoder("ben", "Ben"), CHLOE))
				.read(Files.writeString(folder.resolve("d.csv"), "agency,platform,usages,reason,by\n" + rows));
	}

	@Test
	void aFileDecidesAndTakesBack() throws IOException {
		assertThat(read("parks,twitter,advice answer,by name,Chloé\nparks,facebook,none,no event,anne+ben\n")).extracting(CellDecision::usages)
				.containsExactly(List.of("advice", "answer"), List.of());
		new PresenceDecisions(study).edit(read("parks,twitter,none,nothing of it,anne + ben\n"), DAY).run();
		assertThat(SeenUsages.of(differing)).isEqualTo(new SeenUsages(Set.of(), Set.of()));
		new PresenceDecisions(study).edit(read("parks,twitter,,looked again,chloe\n"), DAY).run();
		assertThat(differing.getDecision()).isNull();
	}

	/** Each by its line, in both languages, and nothing is taken. */
	@Test
	void rowsThatAreWrongAreNamed() {
		assertThatThrownBy(() -> read(
				"parks,flickr,none,r,Chloé\nparks,twitter,nonsense,r,Chloé\nparks,twitter,advice,,Chloé\nparks,twitter,advice,r,Anne\n"
				+ "parks,twitter,advice,r,Zoe\nparks,twitter,,r,Chloé\nparks,facebook,none,r,Chloé\nparks,facebook,none,r,Chloé\n"))
				.isInstanceOfSatisfying(UnreadableFileException.class, it -> {
					assertThat(it.reason().en()).contains("rows that cannot be taken: 7", "Line 2: no two persons", "Line 3: “nonsense”",
							"Line 4: a decision needs",
							"Line 5: “Anne” coded this presence", "Line 6: nobody", "Line 7: there is no decision", "Line 9: this presence stands on line 8");
					assertThat(it.reason().fr()).contains("Ligne 2", "deux personnes", "Ligne 9", "déjà à la ligne 8");
				});
	}
}
