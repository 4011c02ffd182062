package kz.jauap.office.house.start;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.ResolvableType;

/// The office's beans. That there is none of a generic type is known at once where there is none of its class: the
/// security of each door asks for some forty such types, and every bean would be looked at for each.
public final class Furnishing extends DefaultListableBeanFactory {
    @Override
    public String[] getBeanNamesForType(ResolvableType type, boolean withPrototypes, boolean eagerly) {
        Class<?> plain = type.resolve();
        if (isConfigurationFrozen()
                && plain != null
                && type.hasGenerics()
                && getBeanNamesForType(plain, withPrototypes, eagerly).length == 0) {
            return new String[0];
        }
        return super.getBeanNamesForType(type, withPrototypes, eagerly);
    }
}
