// SPDX-License-Identifier: EPL-2.0
package org.palier.files.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of a tar, which is read where it lies: nothing of it is left on the disk, whenever the program ends. */
class PackedFileTest {

	@TempDir
	private Path folder;

	/** As POSIX.1-2001 says: small parts, a folder, a name that is too long for a header, and one part too large for memory. */
	private static byte[] tar() {
		var tar = new ByteArrayOutputStream();
		entry(tar, "folder/", '5', new byte[0]);
		for (String name : names()) {
			if (name.length() > 100) {
				String record = " path=" + name + "\n";
				int length = record.length() + 3;
				entry(tar, "PaxHeader", 'x', (length + record).getBytes(StandardCharsets.UTF_8));
			}
			entry(tar, name.substring(0, Math.min(100, name.length())), '0', content(name));
		}
		tar.writeBytes(new byte[1024]);
		return tar.toByteArray();
	}

	private static void entry(ByteArrayOutputStream tar, String name, char kind, byte[] content) {
		var header = new byte[512];
		put(header, 0, name);
		put(header, 100, "0000644");
		put(header, 124, "%011o".formatted(content.length));
		put(header, 136, "00000000000");
		put(header, 148, "        ");
		header[156] = (byte) kind;
		put(header, 257, "ustar");
		put(header, 263, "00");
		int sum = 0;
		for (byte each : header) {
			sum += each & 0xff;
		}
		put(header, 148, "%06o".formatted(sum));
		header[154] = 0;
		tar.writeBytes(header);
		tar.writeBytes(content);
		tar.writeBytes(new byte[(512 - content.length % 512) % 512]);
	}

	private static void put(byte[] header, int at, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(bytes, 0, header, at, bytes.length);
	}

	private static List<String> names() {
		return List.of("a.json", "picture.jpg", "folder/" + "long".repeat(60) + ".json", "large.json", "last.json");
	}

	private static byte[] content(String name) {
		if (!name.startsWith("large")) {
			return ("{\"name\": \"" + name + "\"}").getBytes(StandardCharsets.UTF_8);
		}
		var large = new byte[5_000_000];
		new Random(7).nextBytes(large);
		return large;
	}

	private Path gz(byte[] tar) throws IOException {
		Path file = folder.resolve("a.tar.gz");
		try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
			out.write(tar);
		}
		return file;
	}

	private static List<Path> unpacked() throws IOException {
		try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return all.filter(it -> it.getFileName().toString().startsWith("palier-packed")).sorted().toList();
		}
	}

	@Test
	void partsAreReadAsOftenAsOneLikesAndNothingIsWritten() throws IOException {
		byte[] tar = tar();
		List<Path> before = unpacked();
		for (Path file : List.of(Files.write(folder.resolve("a.tar"), tar), gz(tar))) {
			try (PackedFile packed = PackedFile.open(file, it -> it.endsWith(".json"))) {
				assertThat(unpacked()).as("while it is open").isEqualTo(before);
				assertThat(packed.isAlone()).isFalse();
				assertThat(packed.parts()).extracting(Part::name)
						.containsExactly(names().stream().filter(it -> it.endsWith(".json")).toArray(String[]::new));
				for (int round = 0; round < 2; round++) {
					for (Part part : packed.parts().reversed()) {
						try (InputStream in = part.open()) {
							assertThat(Arrays.equals(in.readAllBytes(), content(part.name()))).as(part.name()).isTrue();
						}
						assertThat(part.size()).isEqualTo(content(part.name()).length);
					}
				}
				try (InputStream one = packed.parts().get(2).open(); InputStream other = packed.parts().get(2).open()) {
					assertThat(one.readNBytes(1000)).isEqualTo(other.readNBytes(1000));
				}
			}
		}
		assertThat(unpacked()).isEqualTo(before);
	}
}
