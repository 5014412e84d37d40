// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.nio.file.Path;

import org.palier.core.imports.UnreadableFileException;
import org.palier.core.text.Wording;

/**
 * A template of a report that would not end: it took too long, wrote too much, called itself again and again, or took all
 * memory. It has no page.
 */
public final class TemplateLimitException extends UnreadableFileException {

	private static final long serialVersionUID = 1L;

	TemplateLimitException(String template, String limit, Object... amounts) {
		super(Path.of(template, "page.ftlh"), new Wording(TemplateLimitException.class, "report").text("template.limit." + limit, amounts));
	}
}
