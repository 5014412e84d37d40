// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import java.util.List;

import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowRejection;
import org.palier.files.packed.Part;

/** Hands records to a reader, and what becomes of them to a sink. */
record RecordRows(Part part, RecordReader reader, RowSink sink) {

	/** A whole record. */
	void whole(long number, JsonValue value, JsonValue head, String list) {
		RowOutcome outcome;
		try {
			outcome = reader.read(new FileRecord(number, value, head, list, part.name()));
		} catch (RowRejection rejection) {
			outcome = rejection.outcome(new Row(number, List.of(JsonText.of(value))));
		}
		sink.row(outcome);
	}

	/** One that is wrong by itself. @param raw as it stands in the file */
	void wrong(long number, RecordFault fault, String raw) {
		sink.row(new Rejected(number, fault.column(), fault.value(), fault.rule(), fault.reason(), List.of(raw)));
	}
}
