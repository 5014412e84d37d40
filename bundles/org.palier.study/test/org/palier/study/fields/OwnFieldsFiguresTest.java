// SPDX-License-Identifier: EPL-2.0
package org.palier.study.fields;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;

/**
 * How long it takes to open a study of so many agencies on six platforms: without own fields, and with 40 of which each says some or all.
 */
@EnabledIfEnvironmentVariable(named = "PALIER_FIGURES", matches = ".+")
class OwnFieldsFiguresTest {

	private static final int AGENCIES = Integer.parseInt(Optional.ofNullable(System.getenv("PALIER_FIGURES")).orElse("0"));
	private static final int FIELDS = 40;
	private static final int TIMES = 3;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	@TempDir
	Path folder;

	@Test
	void openingAStudyWithOwnFields() throws Exception {
		for (int filled : new int[] { 0, 4, FIELDS }) {
			var file = new StudyFile(folder.resolve("study-" + filled + ".palier"));
			file.save(study(filled));
			long best = Long.MAX_VALUE;
			for (int i = 0; i < TIMES; i++) {
				// Time of the processor: other programs do not count.
				long start = THREADS.getCurrentThreadCpuTime();
				Study read = file.load();
				best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
				if (read.getFields().size() != (filled == 0 ? 0 : FIELDS)) {
					throw new IllegalStateException("fields lost");
				}
			}
			System.out.printf("%d agencies, %d of %d fields filled in each: %d MB, opened in %d ms of the processor (best of %d)%n",
					AGENCIES, filled, FIELDS, Files.size(file.path()) >> 20, Duration.ofNanos(best).toMillis(), TIMES);
		}
	}

	private static Study study(int filled) throws FieldRefusal {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("large");
		for (int i = 0; i < 6; i++) {
			Platform platform = PalierFactory.eINSTANCE.createPlatform();
			platform.setId("p" + i);
			study.getPlatforms().add(platform);
		}
		for (int i = 0; i < (filled == 0 ? 0 : FIELDS); i++) {
			new FieldEdits(study).declare(new DeclaredField(String.format("field_%02d", i), Bilingual.same("Field " + i), FieldSubject.AGENCY,
					i % 2 == 0 ? FieldType.NUMBER : FieldType.TEXT, List.of())).run();
		}
		Jurisdiction one = PalierFactory.eINSTANCE.createJurisdiction();
		one.setId("ca");
		study.getJurisdictions().add(one);
		for (int i = 0; i < AGENCIES; i++) {
			Agency agency = PalierFactory.eINSTANCE.createAgency();
			agency.setId("ca.agency-" + i);
			agency.setName(new Bilingual("Organisme numéro " + i, "Agency number " + i).toModel());
			for (int p = 0; p < 6; p++) {
				Presence presence = PalierFactory.eINSTANCE.createPresence();
				presence.setPlatform(study.getPlatforms().get(p));
				presence.observe(Observation.listed(null, (i + p) % 3 == 0 ? PresenceStatus.PRESENT : PresenceStatus.ABSENT));
				agency.getPresences().add(presence);
			}
			for (int f = 0; f < filled; f++) {
				int field = (f * 7 + i) % FIELDS;
				new OwnValues(agency).set(String.format("field_%02d", field),
						field % 2 == 0 ? Integer.toString((i * 31 + f) % 5000) : "word " + i % 200);
			}
			one.getAgencies().add(agency);
		}
		return study;
	}
}
