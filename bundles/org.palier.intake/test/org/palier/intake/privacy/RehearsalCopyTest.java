// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.intake.privacy.PersonSearch.ContentKind;
import org.palier.intake.privacy.PersonSearch.Hit;
import org.palier.study.attribution.AddressForms;
import org.palier.study.copies.ClosedCorpus;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyOnDisk;

/** An erasure on a copy: the study stays as it is to the byte, and what the erasure leaves is found. */
class RehearsalCopyTest extends ErasedStudy {

	private static final String TEXT = "Une ligne que seule Émilie a pu écrire ici";

	@Test
	void whatIsLeftIsFoundAndTheStudyStays() throws IOException {
		read("posts.txt", List.of("stm_bleue Bonjour @" + NAME, "émilie_q77 " + TEXT));
		Files.writeString(study.path().resolve("letter.txt"), "Madame " + NAME);
		Files.writeString(Files.createDirectories(study.reports()).resolve("quotes.csv"), "id,text\n1,\"" + TEXT + "\"\n");
		Map<String, Integer> before = bytes(study.path());
		Path place;
		try (RehearsalCopy copy = RehearsalCopy.of(study, new ClosedCorpus(study, study.file().load()), Progress.NONE).orElseThrow()) {
			place = copy.folder().path();
			ErasurePlan plan;
			List<Hit> left;
			try (var open = StudyOnDisk.toWrite(copy.folder(), "test", RunLog.inStudies("0"), Progress.NONE)) {
				plan = ErasurePlan.of(new ErasureOrder.Author(NAME), open.study(), open.corpus(), AddressForms.SHIPPED);
				assertThat(copy.left(plan, open.study(), open.corpus())).extracting(Hit::place).as("before")
						.contains("corpus.duckdb", "study.palier", "letter.txt", "reports/quotes.csv");
				var run = new EraseRun(plan);
				run.end(copy.folder(), open.run(run, next(), Progress.NONE).run());
				left = copy.left(plan, open.study(), open.corpus());
			}
			assertThat(left).filteredOn(it -> it.what() != ContentKind.MADE_AGAIN)
					.containsExactlyInAnyOrder(new Hit("other", "letter.txt", ContentKind.HELD, 1),
					new Hit("report", "reports/quotes.csv", ContentKind.HELD, 1));
			assertThat(copy.bytesLikeNames(plan)).isZero();
		}
		assertThat(place).doesNotExist();
		assertThat(bytes(study.path())).isEqualTo(before);
	}

	/** The name lies across the boundary of the parts that are looked at together, and within another word. */
	@Test
	void bytesAreCountedOnceWhereverTheyLie() throws IOException {
		byte[] name = "zoé".getBytes(StandardCharsets.UTF_8);
		var file = new byte[(1 << 22) + 100];
		Arrays.fill(file, (byte) 0x80);
		System.arraycopy(name, 0, file, (1 << 22) - 2, name.length);
		System.arraycopy(name, 0, file, 7, name.length);
		file[6] = 'x';
		Path place = Files.write(folder.resolve("bytes"), file);
		assertThat(new NameSearch(Set.of("zoé"), ErasedContent.NONE).countedInBytes(place)).isEqualTo(2);
		assertThat(new NameSearch(Set.of("zoë"), ErasedContent.NONE).countedInBytes(place)).isZero();
	}

	/** Without the file of the lock, which opening makes. */
	private static Map<String, Integer> bytes(Path folder) throws IOException {
		var bytes = new TreeMap<String, Integer>();
		try (Stream<Path> below = Files.walk(folder)) {
			for (Path each : below.filter(Files::isRegularFile).filter(it -> !it.toString().endsWith(".lock")).toList()) {
				bytes.put(folder.relativize(each).toString(), Arrays.hashCode(Files.readAllBytes(each)));
			}
		}
		return bytes;
	}
}
