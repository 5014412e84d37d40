// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Disks that take nothing more: named, and the study as it was. */
class FullDiskTest extends GuardedStudy {

	@Test
	void readOnlyDisk() throws Exception {
		try (var disk = SmallDisk.mount(folder.resolve("disque"), "size=16m")) {
			make(disk.path());
			byte[] there = Files.readAllBytes(disk.path().resolve("study.palier"));
			assertThat(run("report", disk.path().toString(), "--format", "html", "--lang", "en")).as(err.toString()).isZero();
			String recorded = Arrays.stream(disk.path().resolve("runs").toFile().list()).filter(it -> it.endsWith("-report.json"))
					.findFirst().orElseThrow()
					.replace(".json", "");
			disk.readOnly();
			refused(3, "cannot be written to: " + disk.path(), "import", disk.path(), write("wide.csv", WIDE.replace("Board A", "X")));
			refused(3, "cannot be written to: " + disk.path(), "classify", disk.path());
			refused(3, "", "new", disk.path().resolve("in"));
			assertThat(run("validate", disk.path().toString())).as(err.toString()).isZero();
			assertThat(run("indicators", disk.path().toString(), "--json")).as(err.toString()).isZero();
			assertThat(out.toString()).contains("penetration", "post_usage_mix").doesNotContain("\"posts\":\"left out\"");
			assertThat(err.toString()).contains("The run could not be recorded");
			Path report = folder.resolve("report.html");
			assertThat(run("report", disk.path().toString(), "--format", "html", "--lang", "en", "--out", report.toString()))
					.as(err.toString()).isZero();
			assertThat(err.toString()).contains("The run could not be recorded");
			assertThat(Files.readString(report)).contains("post_usage_mix");
			assertThat(run("verify", disk.path().resolve("runs/" + recorded + ".json").toString())).as(err.toString()).isZero();
			assertThat(Files.readAllBytes(disk.path().resolve("study.palier"))).isEqualTo(there);
		}
	}

	@Test
	void fullDisk() throws Exception {
		try (var disk = SmallDisk.mount(folder.resolve("disque"), "size=4m")) {
			make(disk.path());
			byte[] there = Files.readAllBytes(disk.path().resolve("study.palier"));
			String agencies = IntStream.range(0, 20_000).mapToObj(it -> "n" + it + ",Régie numéro " + it + ",Board number " + it + ",QC,1\n")
					.collect(Collectors.joining());
			refused(8, "No space left on the disk: " + disk.path().resolve("study.palier"), "import", disk.path(), write("many.csv",
					"agency_id,name_fr,name_en,jurisdiction,facebook\n" + agencies + "x,,,,\n"));
			assertThat(Files.readAllBytes(disk.path().resolve("study.palier"))).isEqualTo(there);
			assertThat(disk.path().resolve("runs").toFile().list()).isNotEmpty().noneMatch(it -> it.contains("rejected"));
		}
	}

	/** The texts are random, so that no database can press them into the room that there is. */
	@Test
	void fullDiskWhilePostsAreWritten() throws Exception {
		try (var disk = SmallDisk.mount(folder.resolve("disque"), "size=6m")) {
			make(disk.path());
			byte[] there = Files.readAllBytes(disk.path().resolve("study.palier"));
			String[] runs = disk.path().resolve("runs").toFile().list();
			var random = new Random(4);
			String many = IntStream.range(0, 30_000).mapToObj(it -> it + "," + it + ",regie,"
					+ random.ints(200, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining()) + ",2024-01-02 10:00:00\n")
					.collect(Collectors.joining());
			refused(8, "No space left on the disk: " + disk.path().resolve("corpus.duckdb") + ". The study is as it was.", "import",
					disk.path(), write("many.csv", "id,thread_id,author,body,timestamp\n" + many), "--platform", "twitter");
			assertThat(Files.readAllBytes(disk.path().resolve("study.palier"))).isEqualTo(there);
			assertThat(disk.path().resolve("runs").toFile().list()).containsExactlyInAnyOrder(runs);

			disk.grow("256m");
			assertThat(posts(disk.path())).isEqualTo(2);
			String others = POSTS.replace("\n1,1,", "\n3,3,").replace("\n2,2,", "\n4,4,");
			assertThat(run("import", disk.path().toString(), write("later.csv", others).toString(), "--platform", "twitter"))
					.as(err.toString()).isZero();
			assertThat(posts(disk.path())).isEqualTo(4);
		}
	}

	/** From 4 KB free for the journal alone to so many that the first files of an erasure find room: nothing is left of what was refused. */
	@Test
	void whatAFullDiskRefusedLeavesNoFile() throws Exception {
		Path codes = write("codes.csv", "platform,item_id,facet,value\ntwitter,1,usage,alert\ntwitter,2,usage,news\n");
		for (int free : List.of(4, 12)) {
			try (var disk = SmallDisk.mount(folder.resolve("disque"), "size=16m")) {
				Path there = disk.path().resolve("étude");
				make(there);
				disk.leave(free);
				Map<String, String> before = files(there);
				refused(8, "No space left on the disk", "sample", there, "--size", "2", "--coders", "Anne", "--authors", "everybody");
				assertThat(files(there)).as("sample, " + free).isEqualTo(before);
				refused(8, "No space left on the disk", "import", there, codes, "--kind", "codings", "--coder", "Anne");
				assertThat(files(there)).as("codings, " + free).isEqualTo(before);
				refused(8, "No space left on the disk", "classify", there);
				assertThat(files(there)).as("classify, " + free).isEqualTo(before);
				refused(8, "No space left on the disk", "erase", there, "--period", "2024-01-01..2024-01-31");
				assertThat(files(there)).as("erase, " + free).isEqualTo(before);
			}
		}
	}

	/** What each file of a folder holds, by its path. */
	private static Map<String, String> files(Path root) throws Exception {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(root)) {
			for (Path each : all.filter(Files::isRegularFile).toList()) {
				files.put(root.relativize(each).toString(),
						HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(each))));
			}
		}
		return files;
	}
}
