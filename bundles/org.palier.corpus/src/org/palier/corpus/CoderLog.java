// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

import org.palier.corpus.chain.BesideFile;
import org.palier.corpus.chain.ChainFile;
import org.palier.corpus.chain.LogLine;

/** The file of one coder in the log of a study. For one thread at a time. */
final class CoderLog {

	private final ChainFile file;
	private final List<LogLine> waiting = new ArrayList<>();
	private final Set<String> books = new HashSet<>();
	private long count;

	/** @throws IOException when it is there and cannot be read */
	CoderLog(ChainFile file) throws IOException {
		this.file = file;
		this.count = file.latest(PeopleLog.CODING).map(it -> it.number("n", 0)).orElse(0L);
	}

	/** Takes a coding down. @param post mark of its post @param again true when it has a line, which is no longer what it says */
	void add(Coding coding, String post, BesideFile beside, boolean again) {
		if (!again) {
			count++;
		}
		CodingDetails details = coding.details();
		String words = details.memo().isEmpty() && coding.evidence().isEmpty() ? ""
				: beside.add(List.of(PeopleLog.WORDS, details.memo(), coding.evidence()));
		Double confidence = coding.confidence();
		Boolean seen = details.seenSuggestion();
		waiting.add(LogLine.of(PeopleLog.CODING).with("n", count).with("id", coding.id()).with("at", PeopleLog.at(coding.at()))
				.with(PeopleLog.POST, post)
				.with("in", coding.facet().id()).with("codes", coding.value().text())
				.with("by", coding.kind() == CoderKind.HUMAN ? "" : coding.kind().id())
				.with("book", book(coding.version())).with("over", coding.supersedes() == Coding.NEW ? "" : Long.toString(coding.supersedes()))
				.with("run", coding.runId()).with("tool", coding.coderVersion()).with("sure", confidence == null ? "" : confidence.toString())
				.with("set", details.set()).with("text", details.textVersion() == 1 ? "" : Integer.toString(details.textVersion()))
				.with("or", details.alternative()).with("seen", seen == null ? "" : seen.toString()).with(PeopleLog.WORDS, words).line());
	}

	/** Versions of the codebook are long and few: a line says each once in a process. */
	private String book(String version) {
		var sum = new CRC32();
		sum.update(version.getBytes(StandardCharsets.UTF_8));
		String id = Long.toHexString(sum.getValue());
		if (books.add(id)) {
			waiting.add(LogLine.of(PeopleLog.CODEBOOK).with("id", id).with("version", version).line());
		}
		return id;
	}

	/** Writes what was taken down, durably. */
	void flush() throws IOException {
		try {
			file.append(waiting);
		} catch (IOException failure) {
			count = file.latest(PeopleLog.CODING).map(it -> it.number("n", 0)).orElse(0L);
			books.clear();
			throw failure;
		} finally {
			waiting.clear();
		}
	}
}
