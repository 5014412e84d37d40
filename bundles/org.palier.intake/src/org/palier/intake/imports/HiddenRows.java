// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.util.List;

import org.palier.files.FileDialect;
import org.palier.files.RowOutcome.Fault;
import org.palier.files.RowOutcome.Rejected;
import org.palier.intake.privacy.PrivacyDoor;
import org.palier.intake.privacy.RowMask;

/**
 * Rows that an import leaves out, without the names that it hides.
 */
public final class HiddenRows implements RejectedRows {

	private final RowMask mask;
	private final RejectedRows next;

	private HiddenRows(RowMask mask, RejectedRows next) {
		this.mask = mask;
		this.next = next;
	}

	/** The rows as they are when the door hides nothing, but for those of whom the study erased. */
	public static RejectedRows behind(PrivacyDoor door, RejectedRows next) {
		return new WithheldRows(door, door.rows().<RejectedRows>map(it -> new HiddenRows(it, next)).orElse(next));
	}

	@Override
	public void dialect(FileDialect dialect) throws IOException {
		next.dialect(dialect);
	}

	@Override
	public void header(List<String> columns) throws IOException {
		mask.header(columns);
		next.header(columns);
	}

	@Override
	public void row(Rejected row) throws IOException {
		List<String> cells = mask.cells(row.cells());
		Fault first = fault(row.faults().getFirst());
		next.row(new Rejected(row.line(), first.column(), first.value(), first.rule(), first.message(), cells,
				row.others().stream().map(this::fault).toList()));
	}

	private Fault fault(Fault fault) {
		String value = mask.cell(fault.column(), fault.value());
		return new Fault(fault.column(), value, fault.rule(), mask.said(fault.message(), fault.value(), value));
	}
}
