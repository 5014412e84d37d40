// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.detection.links.LinkForms;
import org.palier.detection.links.StudyPlatforms;
import org.palier.detection.site.ScannedLink;
import org.palier.detection.site.SiteScan;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;

class SavedPagesTest {

	private static final String PAGE = "<!DOCTYPE html><html><body><footer><a href=\"https://twitter.com/phares\">Twitter</a></footer></body></html>";
	private static final PageLimits SMALL = new PageLimits(100_000, 1_000_000, 50);

	@TempDir
	private Path folder;

	/** What came of each page: its text, or the reason in English. */
	private Map<String, String> read() throws IOException {
		Map<String, String> found = new TreeMap<>();
		new SavedPages(SMALL).read(folder, new PageSink() {
			@Override
			public void page(SavedPage page) {
				found.put(page.name(), page.address().map(it -> it + ' ').orElse("") + new String(page.body(), StandardCharsets.UTF_8).strip());
			}

			@Override
			public void unreadable(String name, Bilingual reason) {
				assertThat(reason.fr()).isNotEmpty().isNotEqualTo(reason.en());
				found.put(name, "! " + reason.en());
			}
		}, Progress.NONE);
		return found;
	}

	private void write(String name, byte[] bytes) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, bytes);
	}

	private void write(String name, String text) throws IOException {
		write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] zip(Map<String, byte[]> entries) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		return bytes.toByteArray();
	}

	@Test
	void pagesOfAFolderAreReadAndWhatTheyNeedIsNot() throws IOException {
		write("a.html", PAGE);
		write("sub/b", PAGE);
		write("sub/b_files/like.html", PAGE);
		write("style.css", "a { }");
		write("list.csv", "a,b");
		write(".hidden.html", PAGE);
		write("notes", "no page at all");
		assertThat(read()).containsOnly(Map.entry("a.html", PAGE), Map.entry("sub/b", PAGE));
	}

	@Test
	void mhtmlIsReadInAllItsEncodings() throws IOException {
		String head = "From: <Saved>\r\nSnapshot-Content-Location: https://phares.example/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
				+ "\tboundary=\"--=_x1\"\r\n\r\n";
		String picture = "----=_x1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n";
		String end = "----=_x1--\r\n";
		write("quoted.mhtml",
				head + picture + "----=_x1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
				+ PAGE.replace("=", "=3D").replace("<footer>", "=\r\n<footer>") + "\r\n" + end);
		write("base64.mht", head
				+ "----=_x1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://phares.example/b\r\n\r\n"
				+ Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8)) + "\r\n" + end);
		write("cut.mht", head + "----=_x1\r\nContent-Type: text/html\r\n\r\n" + PAGE);
		assertThat(read()).containsOnly(Map.entry("quoted.mhtml", "https://phares.example/ " + PAGE),
				Map.entry("base64.mht", "https://phares.example/b " + PAGE),
				Map.entry("cut.mht", "https://phares.example/ " + PAGE));
	}

	@Test
	void aCrawlGivesItsPagesWithTheirAddresses() throws IOException {
		String warc = record("https://phares.example/", "200 OK", "text/html; charset=utf-8", PAGE)
				+ record("https://phares.example/x.png", "200 OK", "image/png", "no")
				+ record("https://phares.example/gone", "404 Not Found", "text/html", "gone");
		write("crawl.warc", warc);
		var packed = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(packed)) {
			out.write(warc.getBytes(StandardCharsets.UTF_8));
		}
		write("crawl2.warc.gz", packed.toByteArray());
		assertThat(read()).containsOnly(Map.entry("crawl.warc/https://phares.example/", "https://phares.example/ " + PAGE),
				Map.entry("crawl2.warc.gz/https://phares.example/", "https://phares.example/ " + PAGE));
	}

	private static String record(String address, String status, String type, String body) {
		String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
		return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address + "\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n"
				+ "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
				+ http.length() + "\r\n\r\n" + http + "\r\n\r\n";
	}

	@Test
	void anArchiveGivesItsPages() throws IOException {
		write("site.zip", zip(Map.of("a/index.html", PAGE.getBytes(StandardCharsets.UTF_8), "a/x.png", new byte[10], "b.zip",
				zip(Map.of("c.html", new byte[3])))));
		assertThat(read()).containsEntry("site.zip/a/index.html", PAGE)
				.hasEntrySatisfying("site.zip/b.zip", it -> assertThat(it).startsWith("! An archive within"))
				.hasSize(2);
	}

	/** Each fault is told by name, and the good page among them is read. */
	@Test
	void whatCannotBeReadIsToldAndTheOthersGoOn() throws IOException {
		write("good.html", PAGE);
		write("binary.html", new byte[5000]);
		write("empty.html", "");
		write("huge.html", "<html>" + "x".repeat(200_000));
		write("no-message.mht", "hello");
		write("no-boundary.mht", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n--x\r\n");
		write("no-page.mht",
				"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\nAAAA\r\n--x--");
		write("broken.warc", "WARC/1.0\r\nnonsense");
		write("noise.warc.gz", new byte[] { 31, (byte) 139, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8 });
		write("broken.zip", "PK nothing");
		write("bomb.zip", zip(Map.of("a.png", new byte[5_000_000], "b.html", PAGE.getBytes(StandardCharsets.UTF_8))));
		write("bomb2.zip", zip(Map.of("a.html", new byte[5_000_000])));
		Map<String, String> found = read();
		assertThat(found).containsEntry("good.html", PAGE);
		assertThat(found.keySet()).contains("binary.html", "empty.html", "huge.html", "no-message.mht", "no-boundary.mht", "no-page.mht",
				"broken.warc", "noise.warc.gz",
				"broken.zip", "bomb.zip", "bomb2.zip/a.html");
		found.remove("good.html");
		assertThat(found.values()).allSatisfy(it -> assertThat(it).startsWith("! ").doesNotContain("Exception"));
	}

	@Test
	void endlessNestingIsReadInTime() throws IOException {
		String deep = "<div>".repeat(30_000) + "<a href='https://www.facebook.com/deep'>Facebook</a>";
		String formatting = "<b><a href='https://twitter.com/q'>".repeat(1_000);
		write("deep.html", deep);
		write("formatting.html", formatting);
		List<ScannedLink> links = new SiteScan(new LinkForms(StudyPlatforms.NONE)).scan(PageSource.saved(folder), Progress.NONE);
		assertThat(links).extracting(ScannedLink::page).contains("deep.html", "formatting.html");
	}
}
