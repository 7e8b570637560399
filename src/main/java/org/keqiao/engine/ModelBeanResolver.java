package org.keqiao.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/** Resolves the names of delegates and {@link ModelBean}s in expressions. */
class ModelBeanResolver extends ELResolver {

    private final ListableBeanFactory beans;

    ModelBeanResolver(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base != null || !(property instanceof String name) || !mayBeNamed(name)) {
            return null;
        }
        context.setPropertyResolved(true);
        return beans.getBean(name);
    }

    private boolean mayBeNamed(String name) {
        return beans.containsBean(name)
                && (beans.isTypeMatch(name, JavaDelegate.class)
                        || beans.findAnnotationOnBean(name, ModelBean.class) != null);
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (base == null && property instanceof String name && mayBeNamed(name)) {
            throw new PropertyNotWritableException(name);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return Object.class;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }
}
