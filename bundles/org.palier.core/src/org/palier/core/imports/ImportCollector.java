// SPDX-License-Identifier: EPL-2.0
package org.palier.core.imports;

import java.util.ArrayList;
import java.util.List;

import org.palier.core.imports.RowOutcome.Accepted;
import org.palier.core.imports.RowOutcome.Rejected;
import org.palier.core.text.Bilingual;

/** Gathers what an importer says into an {@link ImportResult}. */
public final class ImportCollector implements RowSink {

	private final String kind;
	private final List<String> columns = new ArrayList<>();
	private final List<Rejected> rejected = new ArrayList<>();
	private final List<CensusFact> facts = new ArrayList<>();
	private final List<Bilingual> remarks = new ArrayList<>();
	private long read;

	/** @param kind id of the importer */
	public ImportCollector(String kind) {
		this.kind = kind;
	}

	@Override
	public void header(List<String> names) {
		columns.addAll(names);
	}

	@Override
	public void row(RowOutcome outcome) {
		read++;
		switch (outcome) {
		case Accepted accepted -> {
			facts.addAll(accepted.facts());
			remarks.addAll(accepted.remarks());
		}
		case Rejected row -> rejected.add(row);
		}
	}

	@Override
	public void add(CensusFact fact) {
		facts.add(fact);
	}

	@Override
	public void remark(Bilingual remark) {
		remarks.add(remark);
	}

	/** Everything so far. */
	public ImportResult result() {
		return new ImportResult(kind, columns, read, read - rejected.size(), rejected, facts, remarks);
	}
}
