// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * A report as one HTML file: no script, nothing fetched, fonts and pictures inside; to be read on a screen,
 * by a screen reader and on paper. The same content always gives the same bytes. Thread-safe.
 */
public final class HtmlReport {

	private final Configuration freemarker;

	/** Reads nothing yet. */
	public HtmlReport() {
		freemarker = new Configuration(Configuration.VERSION_2_3_34);
		freemarker.setTemplateLoader(new ClassTemplateLoader(HtmlReport.class, ""));
		freemarker.setDefaultEncoding("UTF-8");
		freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
		freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		freemarker.setLogTemplateExceptions(false);
		freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
		freemarker.setAPIBuiltinEnabled(false);
		// Maps, lists and strings only: a template cannot reach a Java object.
		freemarker.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
	}

	/**
	 * The report, to be written in UTF-8.
	 *
	 * @throws IllegalStateException when the template and the program do not fit: a defect
	 */
	public String render(ReportContent content) {
		Map<String, Object> model = new ReportModel(content).model();
		var html = new StringWriter(200_000);
		try {
			Template template = freemarker.getTemplate("report.ftlh");
			template.process(model, html);
		} catch (TemplateException defect) {
			throw new IllegalStateException("The template of the report does not fit: " + defect.getMessage(), defect);
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
		return html.toString();
	}
}
