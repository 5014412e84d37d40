// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.HashMap;
import java.util.Map;

import org.palier.files.csv.RowRejection;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;

/**
 * Which platform a post is on: the one chosen, or what its cell says, or the preset's, or the one whose
 * host its address has, in this order. Used by one thread.
 */
final class PostPlatforms {

	private static final int REMEMBERED = 1000;

	private final CensusDirectory directory;
	private final String chosen;
	private final String usual;
	private final Wording words;
	private final Map<String, String> bySpelling = new HashMap<>();

	/**
	 * @param chosen id of the platform of all posts, or empty
	 * @param usual  id of the platform of posts that say none, or empty
	 */
	PostPlatforms(CensusDirectory directory, String chosen, String usual, Wording words) {
		this.directory = directory;
		this.chosen = chosen;
		this.usual = usual;
		this.words = words;
	}

	/**
	 * The id.
	 *
	 * @param written in a cell; empty for none
	 * @param url     of the post; empty for none
	 * @throws RowRejection rule unknown_platform, when nothing says it or the study has no such platform
	 */
	String of(String written, String url) throws RowRejection {
		if (!chosen.isEmpty()) {
			return chosen;
		}
		if (!written.isEmpty()) {
			String known = bySpelling.get(written);
			return known == null ? found(written) : known;
		}
		if (!usual.isEmpty()) {
			return usual;
		}
		return directory.platformOfUrl(url).orElseThrow(() -> fault(url));
	}

	private String found(String written) throws RowRejection {
		String found = directory.platform(written).orElseThrow(() -> fault(written));
		if (bySpelling.size() < REMEMBERED) {
			bySpelling.put(written, found);
		}
		return found;
	}

	private RowRejection fault(String value) {
		return new RowRejection("", value, "unknown_platform", words.text("unknown_platform", value));
	}
}
