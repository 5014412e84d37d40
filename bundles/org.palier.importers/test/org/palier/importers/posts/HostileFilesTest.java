// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Post;
import org.palier.files.UnreadableFileException;

/** Files that nobody should send and somebody will; run under -Xmx1g. */
class HostileFilesTest {

	private static final Map<String, String> OPTIONS = Map.of("map", "text=t", "platform", "facebook");
	private static final int BIG = 50_000_000;

	@TempDir
	private Path folder;

	@Test
	void aLineOfFiftyMegabytesIsNoHeader() {
		refused(filled("", 'x', ""), "too long to be one");
	}

	@Test
	void aCellOfFiftyMegabytesIsNoCell() {
		refused(filled("t,u\na,b\n", 'x', ",c\n"), "after line 2, a row that is too long");
	}

	@Test
	void aRowOfFiftyMillionCellsIsNoRow() {
		refused(filled("t,u\na,b\n", ',', "\n"), "after line 2, a row that is too long");
	}

	@Test
	void aQuotationMarkThatSwallowsFiftyMegabytesIsFound() {
		refused(filled("t,u\na,b\n\"", '\n', ""), "after line 2, a row that is too long");
	}

	@Test
	void aQuotationMarkThatIsNeverClosedIsFound() {
		refused("t,u\na,b\n\"c,d\ne,f\n".getBytes(StandardCharsets.UTF_8), "opens in the row after line 2 and is never closed");
	}

	@Test
	void aTextOfMillionsOfCharactersIsRejectedWithItsRow() throws IOException {
		byte[] text = filled("t,u\na,b\n", 'x', ",c\nd,e\n", 2_000_000);
		var file = PostImports.ofBytes(folder, text, OPTIONS);
		assertThat(file.rules()).isEqualTo(Map.of("text_too_long", 1L));
		assertThat(file.posts).extracting(Post::text).containsExactly("a", "d");
	}

	@Test
	void bytesOfNulAreNoText() {
		refused("t\na\0b\n".getBytes(StandardCharsets.UTF_8), "not a text file");
	}

	@Test
	void aNulInUtf16IsRejectedWithItsRow() throws IOException {
		var file = PostImports.ofBytes(folder, "\uFEFFt,u\na\0b,1\nc,2\n".getBytes(StandardCharsets.UTF_16LE), OPTIONS);
		assertThat(file.rules()).isEqualTo(Map.of("nul_character", 1L));
		assertThat(file.posts).hasSize(1);
	}

	@Test
	void halfCharactersBecomeTheSignOfTheUnreadable() throws IOException {
		// ED A0 BD is what a careless writer makes of the surrogate D83D alone; the é around it speak for UTF-8.
		byte[] bytes = "t\néééééééééééééééééééééééééééééééééé x###y\n".getBytes(StandardCharsets.UTF_8);
		int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("###");
		bytes[at] = (byte) 0xED;
		bytes[at + 1] = (byte) 0xA0;
		bytes[at + 2] = (byte) 0xBD;
		var file = PostImports.ofBytes(folder, bytes, OPTIONS);
		assertThat(file.posts.get(0).text()).startsWith("é").matches("é+ x\uFFFD+y");
	}

	@Test
	void halfCharactersInAPrintedListToo() throws IOException {
		var file = PostImports.ofText(folder, "raw_date,raw_text\n2023-01-01T00:00:00Z,\"['A', '@a', '·', 'x\\ud83dy\\x00']\"\n", Map.of());
		assertThat(file.posts).extracting(Post::text).containsExactly("x\uFFFDy\uFFFD");
	}

	@Test
	void brokenPrintedListsAreRejected() throws IOException {
		var file = PostImports.ofText(folder,
				"raw_date,raw_text\n1,['A'\n2,\"['A', '@a'\"\n3,nan\n4,\"['A', 'b\\\"\n5,\"['x', '\\u12']\"\n6,[]\n", Map.of());
		assertThat(file.read).isEqualTo(6);
		assertThat(file.rejected).hasSize(6);
	}

	@Test
	void fiveThousandColumnsAreRead() throws IOException {
		String header = IntStream.range(0, 5000).mapToObj(it -> "c" + it).collect(Collectors.joining(","));
		String row = IntStream.range(0, 5000).mapToObj(Integer::toString).collect(Collectors.joining(","));
		var file = PostImports.ofText(folder, header + "\n" + row + "\n" + row + ",one more\n",
				Map.of("map", "text=c4999", "platform", "facebook"));
		assertThat(file.posts).extracting(Post::text).containsExactly("4999");
		assertThat(file.rules()).isEqualTo(Map.of("ragged_row", 1L));
	}

	private void refused(byte[] bytes, String reason) {
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> PostImports.ofBytes(folder, bytes, OPTIONS))
				.satisfies(it -> assertThat(it.reason().en()).contains(reason));
	}

	private static byte[] filled(String before, char filling, String after) {
		return filled(before, filling, after, BIG);
	}

	private static byte[] filled(String before, char filling, String after, int size) {
		byte[] bytes = new byte[before.length() + size + after.length()];
		Arrays.fill(bytes, (byte) filling);
		System.arraycopy(before.getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, before.length());
		System.arraycopy(after.getBytes(StandardCharsets.US_ASCII), 0, bytes, bytes.length - after.length(), after.length());
		return bytes;
	}
}
