// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.template;

import java.nio.file.Path;

import org.palier.files.UnreadableFileException;
import org.palier.ground.text.FailureKind;
import org.palier.reports.words.ReportWords;

/**
 * A template of a report that would not end: it took too long, wrote too much, called itself again and again, or took all
 * memory. It has no page.
 */
public final class TemplateLimitException extends UnreadableFileException {

	private static final long serialVersionUID = 1L;

	public TemplateLimitException(String template, String limit, Object... amounts) {
		super(Path.of(template, "page.ftlh"), ReportWords.all().text("template.limit." + limit, amounts));
	}

	@Override
	public FailureKind failure() {
		return FailureKind.LIMIT;
	}
}
