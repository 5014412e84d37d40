// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;

/**
 * Passes on the pages of another source and computes a digest over their names and bytes, whatever their order. A later reader can then
 * tell whether the pages are the same. A page that cannot be read counts by its name. Used once.
 */
public final class DigestedPages implements PageSource {

	private final PageSource source;
	private final List<String> pages = new ArrayList<>();

	/** @param source whose pages are handed on */
	public DigestedPages(PageSource source) {
		this.source = source;
	}

	@Override
	public void read(PageSink sink, Progress progress) throws IOException {
		source.read(new PageSink() {
			@Override
			public void page(SavedPage page) {
				pages.add(page.name() + ' ' + HexFormat.of().formatHex(sha256().digest(page.body())));
				sink.page(page);
			}

			@Override
			public void unreadable(String name, Bilingual reason) {
				pages.add(name);
				sink.unreadable(name, reason);
			}

			@Override
			public void notRead(String name, NotRead why, Bilingual reason) {
				pages.add(name);
				sink.notRead(name, why, reason);
			}
		}, progress);
	}

	/** SHA-256 over the pages that were read, in hexadecimal. */
	public String digest() {
		MessageDigest all = sha256();
		pages.stream().sorted().forEach(it -> all.update((it + '\n').getBytes(StandardCharsets.UTF_8)));
		return HexFormat.of().formatHex(all.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException defect) {
			throw new IllegalStateException(defect);
		}
	}
}
