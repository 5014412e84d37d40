// SPDX-License-Identifier: EPL-2.0
package org.palier.files;

import java.util.ArrayList;
import java.util.List;

import org.palier.files.RowOutcome.Rejected;
import org.palier.ground.text.Bilingual;

/** What tests of a format ask of a file that was read. */
public final class GatheredRows implements RowSink {

	private final List<String> columns = new ArrayList<>();
	private final List<Rejected> rejected = new ArrayList<>();
	private final List<Bilingual> remarks = new ArrayList<>();
	private long read;

	@Override
	public void header(List<String> names) {
		columns.addAll(names);
	}

	@Override
	public void row(RowOutcome outcome) {
		read++;
		if (outcome instanceof Rejected row) {
			rejected.add(row);
		}
	}

	@Override
	public void add(Fact fact) {
		throw new IllegalStateException("a format states nothing by itself");
	}

	@Override
	public void remark(Bilingual remark) {
		remarks.add(remark);
	}

	/** The header. */
	public List<String> columns() {
		return columns;
	}

	/** Rows, taken or not. */
	public long read() {
		return read;
	}

	/** Rows that were taken. */
	public long accepted() {
		return read - rejected.size();
	}

	/** Rows that were left out. */
	public List<Rejected> rejected() {
		return rejected;
	}

	/** What is said of the file. */
	public List<Bilingual> remarks() {
		return remarks;
	}
}
