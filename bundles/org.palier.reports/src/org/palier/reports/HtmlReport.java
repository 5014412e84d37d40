// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import org.palier.core.imports.UnreadableFileException;

/**
 * A report as one HTML file: no script, nothing fetched, fonts and pictures inside; to be read on a screen,
 * by a screen reader and on paper. The same content always gives the same bytes. Whatever the template, the page
 * forbids by its own policy to fetch or to run anything, and ends with method and limits. Thread-safe.
 */
public final class HtmlReport {

	/** For whom a page is made; both are well-formed XML. */
	enum Medium {
		SCREEN, PDF
	}

	private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
			+ "style-src 'unsafe-inline'; font-src data:; img-src data:\" />";

	private final ReportTemplate template;
	private final Configuration freemarker;

	/** With the shipped template. */
	public HtmlReport() {
		this(ReportTemplate.standard());
	}

	/** Reads nothing but the template. */
	public HtmlReport(ReportTemplate template) {
		this.template = template;
		var pages = new StringTemplateLoader();
		pages.putTemplate("page.ftlh", template.page());
		pages.putTemplate("method.ftlh", MethodSection.PAGE);
		freemarker = new Configuration(Configuration.VERSION_2_3_34);
		freemarker.setTemplateLoader(pages);
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
	 * @throws UnreadableFileException when the template is wrong; the message names the line
	 */
	public String render(ReportContent content) throws UnreadableFileException {
		return page(content, Medium.SCREEN);
	}

	/** The page for a medium. */
	String page(ReportContent content, Medium medium) throws UnreadableFileException {
		Map<String, Object> model = new ReportModel(content, template, medium).model();
		String page = process("page.ftlh", model);
		return withPolicy(withMethod(page, content, model));
	}

	private String process(String name, Map<String, Object> model) throws UnreadableFileException {
		var html = new StringWriter(200_000);
		try {
			freemarker.getTemplate(name).process(model, html);
		} catch (ParseException wrong) {
			throw fault(wrong.getLineNumber(), wrong.getEditorMessage());
		} catch (TemplateException wrong) {
			throw fault(wrong.getLineNumber() == null ? 0 : wrong.getLineNumber(), wrong.getMessageWithoutStackTop());
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
		return html.toString();
	}

	private UnreadableFileException fault(int line, String message) {
		return ReportTemplate.fault(Path.of(template.id(), "page.ftlh"), "template.page", line,
				message.lines().findFirst().orElse(""));
	}

	/** A template may put method and limits where it likes; where a sentence of them is missing, the section is added. */
	private String withMethod(String page, ReportContent content, Map<String, Object> model) throws UnreadableFileException {
		String shown = page.replaceAll("(?s)<!--.*?-->", "");
		List<String> sentences = content.method().stream().map(it -> it.in(content.locale())).toList();
		if (sentences.stream().allMatch(it -> shown.contains(MethodSection.escaped(it)))) {
			return page;
		}
		String section = process("method.ftlh", model);
		int end = Math.max(page.lastIndexOf("</main>"), page.lastIndexOf("</body>"));
		return end < 0 ? page + section : page.substring(0, end) + section + page.substring(end);
	}

	/** The policy stands first in the head, so that nothing before it escapes it. */
	private String withPolicy(String page) throws UnreadableFileException {
		int head = page.indexOf("<head>");
		if (head < 0 || page.contains("<script")) {
			throw ReportTemplate.fault(Path.of(template.id(), "page.ftlh"), head < 0 ? "template.head" : "template.script");
		}
		int from = head + "<head>".length();
		return page.substring(0, from) + "\n" + POLICY + page.substring(from);
	}
}
