package dev.parley.app.configuration;

import dev.parley.projections.live.Bell;
import dev.parley.projections.live.Tail;
import dev.parley.projections.reading.ClocksArgument;
import dev.parley.projections.reading.FilterArgument;
import dev.parley.projections.reading.Freshness;
import dev.parley.projections.reading.KnownParameters;
import java.util.List;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** What HTTP needs to know of the reads. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Freshness freshness;

    WebConfiguration(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ClocksArgument(freshness));
        resolvers.add(new FilterArgument());
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new WholeJson());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters())
                .addPathPatterns("/api/**", "/calendar/**", "/atom/**", "/export/**");
    }

    @Bean
    WebMvcRegistrations readsInTurn(Environment environment) {
        int atOnce = ReadsAtOnce.of(environment);
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new ReadsInTurn(atOnce);
            }
        };
    }

    /** Sends the readers of the feed away before the web server waits for its requests to end. */
    @Bean
    SmartLifecycle feed(Tail tail) {
        return new StartedLast(tail::start, tail::stop);
    }

    /** The same for the viewers of replays. */
    @Bean
    SmartLifecycle replayEnd(Bell bell) {
        return new StartedLast(() -> {}, bell::close);
    }
}
