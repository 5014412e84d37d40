// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.rejected;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;

import org.palier.files.RowOutcome.Fault;
import org.palier.files.RowOutcome.Rejected;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Rejected records of JSON, one a line, each unchanged but for one more member, {@link #MEMBER}, with the reason. Text
 * that was no record at all is in that member. The file can be corrected and imported again: readers skip the member.
 */
final class RejectedRecords implements Closeable {

	/** The member that is added. */
	static final String MEMBER = "palier_rejected";

	private final ObjectMapper mapper = new ObjectMapper();
	private final Writer writer;
	private final Locale locale;

	RejectedRecords(Writer writer, Locale locale) {
		this.writer = writer;
		this.locale = locale;
	}

	/** Where the records lie that a run left out. */
	static Path of(StudyFolder folder, String runId) {
		return folder.runs().resolve(runId + "-rejected.ndjson");
	}

	/** One line. */
	void write(Rejected row) throws IOException {
		String record = row.cells().isEmpty() ? "" : row.cells().getFirst();
		ObjectNode why = mapper.createObjectNode().put("record", row.line()).put("column", row.all(Fault::column))
				.put("value", row.all(Fault::value))
				.put("rule", row.all(Fault::rule)).put("message", row.reasons().in(locale));
		boolean whole = isObject(record);
		if (!whole) {
			why.put("text", record);
		}
		// Written as text, so that nothing of the record changes: a number would lose its digits as a double.
		String begin = whole ? record.substring(0, record.length() - 1) : "{";
		writer.write(begin + (begin.length() > 1 ? "," : "") + '"' + MEMBER + "\":" + mapper.writeValueAsString(why) + "}\n");
	}

	private boolean isObject(String record) {
		try {
			return record.startsWith("{") && record.endsWith("}") && mapper.readTree(record).isObject();
		} catch (IOException noJson) {
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		writer.close();
	}
}
