// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.html;

/** Method and limits as a page shows them where its template does not. */
final class MethodSection {

	/** FreeMarker text. */
	static final String PAGE = """
			<section class="page" aria-labelledby="method-added">
			<h2 id="method-added">${t.method}</h2>
			<ul class="method">
			<#list method as sentence><li>${sentence}</li>
			</#list>
			<#list theories as theory><li>${theory}</li>
			</#list>
			</ul>
			</section>
			""";

	private MethodSection() {
	}
}
