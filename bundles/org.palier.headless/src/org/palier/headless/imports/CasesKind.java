// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import org.palier.headless.console.ExitCode;
import org.palier.headless.interviews.CaseTables;
import org.palier.interviews.exchange.CaseTableImport;

/** A table of cases or of a survey: facts of interviews, and answers. */
final class CasesKind implements ImportKind {

	@Override
	public String id() {
		return CaseTableImport.KIND;
	}

	@Override
	public ExitCode run(ImportOrder order, ImportAnswer answer) throws Exception {
		new CaseTables(order.console(), order.folder()).read(order.asked(), order.dry(), answer.json()).forEach(answer.lines());
		return ExitCode.OK;
	}
}
