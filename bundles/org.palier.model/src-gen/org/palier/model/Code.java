/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A code that passages of interviews are given.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Code#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.Code#getColor <em>Color</em>}</li>
 *   <li>{@link org.palier.model.Code#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.palier.model.Code#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.palier.model.Code#getMemo <em>Memo</em>}</li>
 *   <li>{@link org.palier.model.Code#getCategory <em>Category</em>}</li>
 *   <li>{@link org.palier.model.Code#getUsage <em>Usage</em>}</li>
 *   <li>{@link org.palier.model.Code#getTheme <em>Theme</em>}</li>
 *   <li>{@link org.palier.model.Code#getCodes <em>Codes</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getCode()
 * @model
 * @generated
 */
public interface Code extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What readers see, in French and English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getCode_Name()
	 * @model containment="true" required="true"
	 * @generated
	 */
	LocalizedText getName();

	/**
	 * Sets the value of the '{@link org.palier.model.Code#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour, #rrggbb; null: that of the code above it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.palier.model.PalierPackage#getCode_Color()
	 * @model
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.palier.model.Code#getColor <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

	/**
	 * Returns the value of the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key that gives it, one digit or letter; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shortcut</em>' attribute.
	 * @see #setShortcut(String)
	 * @see org.palier.model.PalierPackage#getCode_Shortcut()
	 * @model
	 * @generated
	 */
	String getShortcut();

	/**
	 * Sets the value of the '{@link org.palier.model.Code#getShortcut <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shortcut</em>' attribute.
	 * @see #getShortcut()
	 * @generated
	 */
	void setShortcut(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What belongs to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' containment reference.
	 * @see #setDefinition(LocalizedText)
	 * @see org.palier.model.PalierPackage#getCode_Definition()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getDefinition();

	/**
	 * Sets the value of the '{@link org.palier.model.Code#getDefinition <em>Definition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' containment reference.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people noted about it; null for nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memo</em>' attribute.
	 * @see #setMemo(String)
	 * @see org.palier.model.PalierPackage#getCode_Memo()
	 * @model
	 * @generated
	 */
	String getMemo();

	/**
	 * Sets the value of the '{@link org.palier.model.Code#getMemo <em>Memo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memo</em>' attribute.
	 * @see #getMemo()
	 * @generated
	 */
	void setMemo(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Category of a theory that it stands for; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' reference.
	 * @see #setCategory(Category)
	 * @see org.palier.model.PalierPackage#getCode_Category()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Category getCategory();

	/**
	 * Sets the value of the '{@link org.palier.model.Code#getCategory <em>Category</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' reference.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(Category value);

	/**
	 * Returns the value of the '<em><b>Usage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usage of the codebook that it stands for; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usage</em>' reference.
	 * @see #setUsage(Usage)
	 * @see org.palier.model.PalierPackage#getCode_Usage()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Usage getUsage();

	/**
	 * Sets the value of the '{@link org.palier.model.Code#getUsage <em>Usage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usage</em>' reference.
	 * @see #getUsage()
	 * @generated
	 */
	void setUsage(Usage value);

	/**
	 * Returns the value of the '<em><b>Theme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Theme of the grid that it belongs to; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Theme</em>' reference.
	 * @see #setTheme(GridTheme)
	 * @see org.palier.model.PalierPackage#getCode_Theme()
	 * @model resolveProxies="false"
	 * @generated
	 */
	GridTheme getTheme();

	/**
	 * Sets the value of the '{@link org.palier.model.Code#getTheme <em>Theme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Theme</em>' reference.
	 * @see #getTheme()
	 * @generated
	 */
	void setTheme(GridTheme value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes below it, in the order of presentation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getCode_Codes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Code> getCodes();

} // Code
