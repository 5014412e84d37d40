// SPDX-License-Identifier: EPL-2.0
package org.palier.files;

import java.util.List;

import org.palier.ground.text.Bilingual;

/** A sink that passes everything on to another sink. A subclass overrides what it does differently. Used by one thread. */
public abstract class PassedOn implements RowSink {

	private final RowSink next;

	/** @param next where everything goes */
	protected PassedOn(RowSink next) {
		this.next = next;
	}

	/** Where everything goes. */
	protected final RowSink next() {
		return next;
	}

	@Override
	public void dialect(FileDialect dialect) {
		next.dialect(dialect);
	}

	@Override
	public void header(List<String> columns) {
		next.header(columns);
	}

	@Override
	public void row(RowOutcome outcome) {
		next.row(outcome);
	}

	@Override
	public void add(Fact fact) {
		next.add(fact);
	}

	@Override
	public void remark(Bilingual remark) {
		next.remark(remark);
	}

	@Override
	public void unknown(UnknownValue value) {
		next.unknown(value);
	}

	@Override
	public void leftOut(LeftOutValue value) {
		next.leftOut(value);
	}
}
