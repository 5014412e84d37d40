// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;

import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.intake.imports.ImportResult;

/**
 * The kind of import that an importer reads: agencies and accounts of a census, or posts.
 *
 * @param id        of the importer; null to find it by the file
 * @param megabytes of memory that it may have in a process of its own; null for this process
 */
record ImporterKind(String id, Integer megabytes) implements ImportKind {

	@Override
	public boolean bringsPosts() {
		return true;
	}

	@Override
	public ExitCode run(ImportOrder order, ImportAnswer answer) throws IOException, RefusedException {
		var imports = new StudyImport(order.console(), order.folder());
		if (!order.dry()) {
			return answer.rows(megabytes == null ? imports.run(id, order.asked(), order.privacy())
					: imports.isolated(id, order.asked(), megabytes, order.privacy()), false, order.strict());
		}
		if (megabytes != null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("import.dry_isolated"));
		}
		return switch (imports.dryRun(id, order.asked(), order.privacy())) {
		case StudyImport.DryCensus census -> census(census, order, answer);
		case StudyImport.DryPosts posts -> answer.rows(posts.outcome(), true, order.strict());
		};
	}

	/** Answers with the changes that a list would make. */
	private static ExitCode census(StudyImport.DryCensus dry, ImportOrder order, ImportAnswer answer) {
		ImportResult read = dry.result();
		answer.json().put("kind", read.kind()).put("read", read.read()).put("accepted", read.accepted()).put("rejected", read.rejected().size());
		answer.write(read.remarks(), read.unmatched());
		new ChangesOutput(dry.changes()).write(answer.json());
		answer.tell(Console.text("import.done", read.kind(), read.read(), read.accepted(), read.rejected().size()));
		read.remarks().forEach(it -> answer.tell(new Bilingual("  " + it.fr(), "  " + it.en(), it.remedy())));
		answer.settle(read.unmatched());
		new ChangesOutput(dry.changes()).lines().forEach(answer::tell);
		return order.strict() && !read.rejected().isEmpty() ? ExitCode.FAULTS_FOUND : ExitCode.OK;
	}
}
