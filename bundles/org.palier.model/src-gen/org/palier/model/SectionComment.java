/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section Comment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the author of a report says at one of its pages or sections.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.SectionComment#getSection <em>Section</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getSectionComment()
 * @model
 * @generated
 */
public interface SectionComment extends AuthorText {
	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the page or section; one that no report has here is kept, and validation tells of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see #setSection(String)
	 * @see org.palier.model.PalierPackage#getSectionComment_Section()
	 * @model required="true"
	 * @generated
	 */
	String getSection();

	/**
	 * Sets the value of the '{@link org.palier.model.SectionComment#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(String value);

} // SectionComment
