// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import org.palier.headless.console.ExitCode;
import org.palier.headless.interviews.InterviewProject;
import org.palier.interviews.exchange.ProjectImport;

/** A project of coded interviews of another program. */
final class ProjectKind implements ImportKind {

	@Override
	public String id() {
		return ProjectImport.KIND;
	}

	@Override
	public ExitCode run(ImportOrder order, ImportAnswer answer) throws Exception {
		new InterviewProject(order.console(), order.folder()).read(order.asked().file(), order.dry(), answer.json()).forEach(answer.lines());
		return ExitCode.OK;
	}
}
