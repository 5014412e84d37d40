// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.bluesky;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.palier.files.records.BlockArchive;
import org.palier.files.records.JsonValue;

/**
 * The records of one account, in the order of their paths. They are the leaves of the search tree under the repository's
 * last commit. One thread uses it.
 *
 * @see <a href="https://atproto.com/specs/repository">the specification of repositories</a>
 */
final class Repository {

	/** Far deeper than any tree whose levels follow from digests: one of 10 million records has about 12. */
	private static final int DEEPEST = 100;

	/** A record. @param path collection and key, e.g. {@code app.bsky.feed.post/3kabc} @param link to its block */
	record Entry(String path, String link) {
	}

	private final BlockArchive archive;
	private final String account;
	private final List<Entry> entries = new ArrayList<>();
	private final Set<String> visited = new HashSet<>();
	private boolean whole = true;

	/** Reads the tree. A commit that is none has no account and no entries. */
	Repository(BlockArchive archive) throws IOException {
		this.archive = archive;
		JsonValue commit = archive.block(archive.root()).orElse(JsonValue.NONE);
		account = commit.text("did");
		if (isCommit()) {
			walk(commit.text("data"), 0);
		}
	}

	boolean isCommit() {
		return account.startsWith("did:");
	}

	/** Id of the account. */
	String account() {
		return account;
	}

	List<Entry> entries() {
		return List.copyOf(entries);
	}

	/** False when parts of the tree are not in the archive. */
	boolean isWhole() {
		return whole;
	}

	private void walk(String link, int depth) throws IOException {
		if (link.isEmpty()) {
			return;
		}
		// A part that hangs in two places would be read again and again: no tree of keys in order has one.
		JsonValue node = depth < DEEPEST && visited.add(link) ? archive.block(link).orElse(JsonValue.NONE) : JsonValue.NONE;
		whole &= node.exists();
		walk(node.text("l"), depth + 1);
		String path = "";
		for (JsonValue each : node.get("e").items()) {
			int shared = (int) Math.min(path.length(), each.get("p").count().orElse(0));
			path = path.substring(0, shared) + new String(HexFormat.of().parseHex(each.text("k")), StandardCharsets.US_ASCII);
			entries.add(new Entry(path, each.text("v")));
			walk(each.text("t"), depth + 1);
		}
	}
}
