package dev.parley.app;

import java.util.Map;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The server as a Spring application. */
@SpringBootApplication(exclude = UpdateCheckerAutoConfiguration.class)
public class ParleyApplication {

    /**
     * Starts it; whoever starts it also stops it.
     *
     * @param properties win over the application's own
     */
    public static ConfigurableApplicationContext run(Map<String, Object> properties) {
        SpringApplication application = new SpringApplication(ParleyApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context ->
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("command", properties)));
        return application.run();
    }
}
