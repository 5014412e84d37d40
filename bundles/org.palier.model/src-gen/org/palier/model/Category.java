/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Category</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A category or level of a theory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Category#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.Category#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.palier.model.Category#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.palier.model.Category#getDecisionRule <em>Decision Rule</em>}</li>
 *   <li>{@link org.palier.model.Category#getPlainName <em>Plain Name</em>}</li>
 *   <li>{@link org.palier.model.Category#getPlainMeaning <em>Plain Meaning</em>}</li>
 *   <li>{@link org.palier.model.Category#getSource <em>Source</em>}</li>
 *   <li>{@link org.palier.model.Category#getColor <em>Color</em>}</li>
 *   <li>{@link org.palier.model.Category#getExamples <em>Examples</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getCategory()
 * @model
 * @generated
 */
public interface Category extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What readers see, in French and English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getCategory_Name()
	 * @model containment="true" required="true"
	 * @generated
	 */
	LocalizedText getName();

	/**
	 * Sets the value of the '{@link org.palier.model.Category#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Short Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called where there is little room, of 4 to 12 letters and unlike that of any other beside it; null where the name is short.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Name</em>' containment reference.
	 * @see #setShortName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getCategory_ShortName()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getShortName();

	/**
	 * Sets the value of the '{@link org.palier.model.Category#getShortName <em>Short Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' containment reference.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What belongs to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' containment reference.
	 * @see #setDefinition(LocalizedText)
	 * @see org.palier.model.PalierPackage#getCategory_Definition()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getDefinition();

	/**
	 * Sets the value of the '{@link org.palier.model.Category#getDefinition <em>Definition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' containment reference.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Decision Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How a coder decides.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision Rule</em>' containment reference.
	 * @see #setDecisionRule(LocalizedText)
	 * @see org.palier.model.PalierPackage#getCategory_DecisionRule()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getDecisionRule();

	/**
	 * Sets the value of the '{@link org.palier.model.Category#getDecisionRule <em>Decision Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision Rule</em>' containment reference.
	 * @see #getDecisionRule()
	 * @generated
	 */
	void setDecisionRule(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Plain Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called where no term of the trade may stand, e.g. on the first page of a report; null where the name is plain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plain Name</em>' containment reference.
	 * @see #setPlainName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getCategory_PlainName()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getPlainName();

	/**
	 * Sets the value of the '{@link org.palier.model.Category#getPlainName <em>Plain Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plain Name</em>' containment reference.
	 * @see #getPlainName()
	 * @generated
	 */
	void setPlainName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Plain Meaning</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done there, in a few plain words; null where nobody wrote them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plain Meaning</em>' containment reference.
	 * @see #setPlainMeaning(LocalizedText)
	 * @see org.palier.model.PalierPackage#getCategory_PlainMeaning()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getPlainMeaning();

	/**
	 * Sets the value of the '{@link org.palier.model.Category#getPlainMeaning <em>Plain Meaning</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plain Meaning</em>' containment reference.
	 * @see #getPlainMeaning()
	 * @generated
	 */
	void setPlainMeaning(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publication and place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.palier.model.PalierPackage#getCategory_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.palier.model.Category#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fill, #rrggbb; null leaves it to the layout.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.palier.model.PalierPackage#getCategory_Color()
	 * @model
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.palier.model.Category#getColor <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

	/**
	 * Returns the value of the '<em><b>Examples</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Example}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Communications that belong to it, or that seem to and do not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Examples</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getCategory_Examples()
	 * @model containment="true"
	 * @generated
	 */
	EList<Example> getExamples();

} // Category
